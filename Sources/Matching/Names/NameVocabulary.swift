/// The word tables of names, read once.
struct NameVocabulary: Sendable {
  static let standard = NameVocabulary()

  /// A legal form: its class, and whether it can conflict with other classes.
  struct LegalForm: Hashable, Sendable {
    let name: Int
    let isStrict: Bool
  }

  private let titles: Set<[UInt32]>
  private let particles: Set<[UInt32]>
  private let organisationWords: Set<[UInt32]>
  private let organisationSigns: Set<[UInt32]>
  private let nicknames: [[UInt32]: Set<Int>]
  private let exonyms: [[UInt32]: Set<Int>]
  private let numbers: [[UInt32]: Int]
  /// Spellings as words, the longest first.
  private let legalForms: [(words: [[UInt32]], form: LegalForm)]

  private init() {
    titles = Self.words(nameTitleTable)
    particles = Self.words(nameParticleTable)
    organisationWords = Self.words(organisationWordTable)
    organisationSigns = Self.words(organisationSignTable)
    nicknames = Self.groups(nicknameTable)
    exonyms = Self.groups(exonymTable)
    var numbers: [[UInt32]: Int] = [:]
    for line in nameNumberTable.description.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let first = fields.first, let value = Int(first) else { continue }
      for word in fields.dropFirst() { numbers[Self.letters(word)] = value }
    }
    self.numbers = numbers
    var forms: [(words: [[UInt32]], form: LegalForm)] = []
    for (name, line) in legalFormTable.description.split(separator: "\n").enumerated() {
      let isStrict = !line.hasPrefix("~")
      for spelling in line.drop(while: { $0 == "~" || $0 == " " }).split(separator: ",") {
        let words = spelling.split(separator: " ").map { Self.letters($0) }
        forms.append((words, LegalForm(name: name, isStrict: isStrict)))
      }
    }
    legalForms = forms.sorted { $0.words.count > $1.words.count }
  }

  func isTitle(_ word: [UInt32]) -> Bool { titles.contains(word) }
  func isParticle(_ word: [UInt32]) -> Bool { particles.contains(word) }
  func isOrganisationWord(_ word: [UInt32]) -> Bool { organisationWords.contains(word) }
  func isOrganisationSign(_ word: [UInt32]) -> Bool { organisationSigns.contains(word) }
  func number(_ word: [UInt32]) -> Int? { numbers[word] }

  /// Whether the two are names of one place: "Beijing", "Peking".
  func areExonyms(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard let first = exonyms[a], let second = exonyms[b] else { return false }
    return !first.isDisjoint(with: second)
  }

  /// The numbers of the places that the word names.
  func places(_ word: [UInt32]) -> Set<Int> { exonyms[word] ?? [] }

  /// Whether the two are short forms of one given name.
  func areNicknames(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard let first = nicknames[a], let second = nicknames[b] else { return false }
    return !first.isDisjoint(with: second)
  }

  /// The legal form that the words begin with, and how many words it takes.
  func legalForm(at words: ArraySlice<[UInt32]>) -> (form: LegalForm, count: Int)? {
    legalForms.first { words.starts(with: $0.words) }.map { ($0.form, $0.words.count) }
  }

  /// Words that belong together, a group a line.
  private static func groups(_ table: StaticString) -> [[UInt32]: Set<Int>] {
    var groups: [[UInt32]: Set<Int>] = [:]
    for (group, line) in table.description.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { groups[letters(word), default: []].insert(group) }
    }
    return groups
  }

  private static func words(_ table: StaticString) -> Set<[UInt32]> {
    Set(table.description.split { $0 == " " || $0 == "\n" }.map { letters($0) })
  }

  private static func letters(_ word: Substring) -> [UInt32] { word.unicodeScalars.map(\.value) }
}

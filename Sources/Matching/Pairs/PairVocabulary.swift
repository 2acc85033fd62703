/// The word tables of pair comparison, read once.
struct PairVocabulary: Sendable {
  static let standard = PairVocabulary()

  private let grammar: Set<String>
  private let irregular: [String: String]
  private let groups: [String: Set<Int>]
  private let phrases: [String: [(second: String, word: String)]]
  private let weights: [String: Double]
  /// Of a word that the table of weights does not have.
  private let rarest: Double

  private init() {
    grammar = Set(Self.words(grammarWordTable))
    var irregular: [String: String] = [:]
    for line in irregularTable.description.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { irregular[word] = words[0] }
    }
    self.irregular = irregular
    var groups: [String: Set<Int>] = [:]
    for (number, line) in synonymTable.description.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") {
        groups[Self.stem(of: String(word), irregular), default: []].insert(number)
      }
    }
    self.groups = groups
    var phrases: [String: [(second: String, word: String)]] = [:]
    for line in phraseTable.description.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 4 { phrases[words[0], default: []].append((words[1], words[3])) }
    }
    self.phrases = phrases
    var weights: [String: Double] = [:]
    var rarest = 9.0
    for line in pairWordWeightTable.description.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let first = fields.first, let weight = Double(first) else { continue }
      for word in fields.dropFirst() { weights[String(word)] = weight }
      rarest = weight + 0.5
    }
    self.weights = weights
    self.rarest = rarest
  }

  func isGrammar(_ form: String) -> Bool { grammar.contains(form) }

  /// The word that the two words are elsewhere: "united", "states" → "u.s.".
  func phrase(_ first: String, _ second: String) -> String? {
    phrases[first]?.first { $0.second == second }?.word
  }

  func groups(of stem: String) -> Set<Int> { groups[stem] ?? [] }

  /// How much a word tells; words by their stems.
  func weight(of stem: String) -> Double { weights[stem] ?? rarest }

  /// The word without its ending; a light stemmer that never leaves fewer than three letters.
  func stem(of word: String) -> String { Self.stem(of: word, irregular) }

  private static func stem(of word: String, _ irregular: [String: String]) -> String {
    if let plain = irregular[word] { return plain }
    var letters = Array(word.utf8)
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      return letters.count >= count + 3
        && letters.suffix(count).elementsEqual(
          UnsafeBufferPointer(start: suffix.utf8Start, count: count))
    }
    if ends("ies") {
      letters.removeLast(2)
    } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      letters.removeLast(1)
    }
    var isShortened = true
    if ends("ied") {
      letters.removeLast(2)
    } else if ends("ing") {
      letters.removeLast(3)
    } else if ends("ed") {
      letters.removeLast(2)
    } else if ends("ly") {
      letters.removeLast(2)
    } else {
      isShortened = false
    }
    let last = letters.count - 1
    if isShortened, last >= 3, letters[last] == letters[last - 1],
      !"lsz".utf8.contains(letters[last])
    {
      letters.removeLast()
    }
    if letters.count > 3, letters[letters.count - 1] == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters[letters.count - 1] == UInt8(ascii: "y") {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func words(_ table: StaticString) -> [String] {
    table.description.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

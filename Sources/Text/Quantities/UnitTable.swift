/// Names of units with the spellings that mean them.
struct UnitTable: Sendable {
  /// One unit, by its name in records.
  struct Unit: Sendable {
    let name: String
  }

  private let units: [Unit]
  private let phrases: PhraseTable
  /// The first word of each spelling.
  let firstWords: [String]
  /// Units of which every spelling is one letter long, by that letter in its exact case.
  private let letters: [UInt8: Int]

  /// Reads a table: a line for each unit, its name and its spellings, `|` between.
  init(_ tables: [StaticString]) {
    var units: [Unit] = []
    var phrases: [(phrase: String, entry: Int)] = []
    var letters: [UInt8: Int] = [:]
    for line in tables.flatMap(\.lines) {
      let fields = line.parts(between: "|").map(String.init)
      guard let name = fields.first else { continue }
      for spelling in fields.dropFirst() {
        let bytes = Array(spelling.utf8)
        if bytes.count == 1, bytes[0] > 64 {
          letters[bytes[0]] = units.count
        } else {
          phrases.append((spelling, units.count))
        }
      }
      units.append(Unit(name: name))
    }
    self.units = units
    self.phrases = PhraseTable(phrases)
    self.letters = letters
    firstWords = phrases.compactMap { $0.phrase.split(separator: " ").first.map(String.init) }
  }

  /// The unit that one word names, by its key.
  func unit(ofWord key: UInt64) -> Unit? { phrases.entry(ofWord: key).map { units[$0] } }

  /// The unit named at `index`, by its longest spelling, and the index after it.
  func unit(at index: Int, in passage: Passage) -> (unit: Unit, end: Int)? {
    if let found = phrases.longest(at: index, in: passage) {
      return (units[found.entry], found.end)
    }
    guard let letter = passage.letter(index), let unit = letters[letter] else { return nil }
    return (units[unit], index + 1)
  }
}

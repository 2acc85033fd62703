import Sessions
import Text

/// Looks for a name, and for its words alone, in texts.
public struct NameSearch: Sendable {
  /// Letters that a word has at least; shorter ones, "de" and initials, are in any text.
  private static let shortest = 3

  private let names: ProtectedNames
  private let words: [String]

  /// - Parameter name: with a letter at least.
  public init(_ name: UntrustedText) {
    let words = name.exact.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    self.words = words.count < 2 ? [] : words.filter { $0.count >= Self.shortest }
    names = ProtectedNames(
      ([name.exact] + self.words).map { NameProtected(name: UntrustedText($0), alias: nil) })
  }

  /// Where the name is in a text.
  public func sightings(in text: SourceText) -> NameSightings {
    var whole: [TextRange] = []
    var joined: [TextRange] = []
    var parts = words.map { _ in [TextRange]() }
    if names.mayBe(in: text.utf8) {
      names.finder.matches(in: LetterReading(text.utf8, depth: .addresses)) { match in
        if match.name > 0 {
          if match.isWord { parts[match.name - 1].append(match.range) }
        } else if match.isWord {
          whole.append(match.range)
        } else if names.isRead(match) {
          joined.append(match.range)
        }
      }
    }
    let known = whole + joined
    return NameSightings(
      whole: whole, joined: joined,
      parts: zip(words, parts).compactMap { word, ranges in
        let alone = ranges.filter { range in !known.contains { $0.contains(range) } }
        return alone.isEmpty
          ? nil : NameSightings.Part(word: UntrustedText(word), ranges: alone)
      })
  }
}

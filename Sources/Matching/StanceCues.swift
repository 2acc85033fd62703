/// Words that show what a text does with a claim.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// A cue and where it was found.
  struct Found: Hashable, Sendable {
    let words: String
    let position: Int
  }

  private struct Phrase: Sendable {
    let keys: [TermKey]
    let words: String
  }

  /// Phrases by their first word, in the order of their table.
  private typealias Phrases = [TermKey: [Phrase]]

  private let denials: Phrases
  private let negations: Phrases
  private let hedges: Phrases
  private let reporters: Phrases
  private let ignorance: Phrases

  private init() {
    denials = Self.phrases(denialCueTable)
    negations = Self.phrases(negationCueTable)
    hedges = Self.phrases(hedgeCueTable)
    reporters = Self.phrases(reporterCueTable)
    ignorance = Self.phrases(ignoranceCueTable)
  }

  func denial(in words: [PairWord]) -> Found? { Self.first(of: denials, in: words) }
  func hedge(in words: [PairWord]) -> Found? { Self.first(of: hedges, in: words) }
  func negation(in words: [PairWord]) -> Found? { Self.first(of: negations, in: words) }

  /// Words that leave it unknown.
  func ignorance(in words: [PairWord]) -> Found? { Self.first(of: ignorance, in: words) }

  /// Somebody whom the end of a headline leaves it to.
  func reporter(in words: [PairWord]) -> Found? { Self.first(of: reporters, in: words) }

  /// Whether the text negates something.
  static func isNegated(_ words: [PairWord]) -> Bool { standard.negation(in: words) != nil }

  private static func phrases(_ table: StaticString) -> Phrases {
    var phrases: Phrases = [:]
    for line in table.description.split(separator: "\n") {
      let keys = line.split(separator: " ").map { TermKey($0.utf8) }
      guard let first = keys.first else { continue }
      phrases[first, default: []].append(Phrase(keys: keys, words: String(line)))
    }
    return phrases
  }

  /// The cue that stands first.
  private static func first(of phrases: Phrases, in words: [PairWord]) -> Found? {
    for start in words.indices {
      guard let candidates = phrases[words[start].form] else { continue }
      for phrase in candidates where start + phrase.keys.count <= words.count {
        if zip(phrase.keys, words[start...]).allSatisfy({ $0 == $1.form }) {
          return Found(words: phrase.words, position: start)
        }
      }
    }
    return nil
  }
}

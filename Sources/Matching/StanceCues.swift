/// Words that show what a text does with a claim.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// A cue and where it was found.
  struct Found: Hashable, Sendable {
    let words: String
    let position: Int
  }

  private let denials: [[String]]
  private let negations: [[String]]
  private let hedges: [[String]]
  private let reporters: [[String]]
  private let ignorance: [[String]]

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

  private static func phrases(_ table: StaticString) -> [[String]] {
    table.description.split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  /// The cue that stands first. A word of a phrase may be "*": any word.
  private static func first(of phrases: [[String]], in words: [PairWord]) -> Found? {
    for start in words.indices {
      for phrase in phrases where start + phrase.count <= words.count {
        let isHere = phrase.indices.allSatisfy { index in
          let word = words[start + index]
          return phrase[index] == "*" || phrase[index] == word.form
        }
        if isHere {
          let found = words[start..<start + phrase.count].map(\.form).joined(separator: " ")
          return Found(words: found, position: start)
        }
      }
    }
    return nil
  }
}

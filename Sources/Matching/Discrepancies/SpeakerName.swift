import Claims
import Text

/// A source of a claim as its words: the name in front, without what an apposition adds.
struct SpeakerName {
  /// As the text has it, up to a comma.
  let mention: String
  /// Roots of its content words, in order.
  let roots: [[UInt8]]
  /// The last word, folded: of a person the family name, mostly.
  let last: [UInt8]
  /// Whether it is a person by name.
  let isPerson: Bool
  let kind: Attribution.Kind

  /// From this likeness on two mentions may be of one source.
  static let alike = 0.55

  /// The speaker as a person corrected it, else where it is known, else the mention.
  init(_ attribution: Attribution, _ compared: ComparedClaims, _ place: CorpusClaims.Place) {
    let range = attribution.speaker ?? attribution.source.first
    self.init(
      attribution.correctedSpeaker?.exact ?? range.map { compared.words($0, at: place) } ?? "",
      attribution.kind)
  }

  init(
    _ range: TextRange?, _ kind: Attribution.Kind, _ compared: ComparedClaims,
    _ place: CorpusClaims.Place
  ) {
    self.init(range.map { compared.words($0, at: place) } ?? "", kind)
  }

  private init(_ words: String, _ kind: Attribution.Kind) {
    mention = String(words.prefix { $0 != "," })
    let keys = Analyser().keys(of: mention).filter { !StopWords.contains($0) }
    roots = keys.map(\.root)
    last = keys.last?.bytes ?? []
    self.kind = kind
    isPerson =
      kind == .named && mention.first?.isUppercase == true
      && !Pronouns.contains(mention)
  }

  /// The speaker where it is known, and the mention, which may tell a role: "spokesman Zhao".
  static func all(
    _ attribution: Attribution, _ compared: ComparedClaims, _ place: CorpusClaims.Place
  ) -> [SpeakerName] {
    Set([attribution.speaker, attribution.source.first].compactMap { $0 }).sorted().map {
      SpeakerName($0, attribution.kind, compared, place)
    }
  }

}

/// Words that stand for a speaker named before.
///
/// Compiled for factdesk from general knowledge of English.
enum Pronouns {
  private static let words: Set<String> = ["he", "she", "they", "it", "i", "we", "you", "who"]

  static func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }
}

/// 0…1: how likely two mentions are of one source.
func speakerLikeness(_ a: SpeakerName, _ b: SpeakerName) -> Double {
  guard !a.roots.isEmpty, !b.roots.isEmpty else { return 0 }
  if a.roots == b.roots { return 1 }
  if a.isPerson, b.isPerson {
    if a.last == b.last { return 0.9 }
    let spelling = nameSimilarity(lastWord(a.mention), lastWord(b.mention), schema: .person)
    return max(spelling, Double(LetterRuns.likeness(a.last, b.last)))
  }
  let shared = a.roots.filter { root in
    b.roots.contains { other in
      other == root || LetterRuns.likeness(other, root) >= 0.5 || areSynonyms(other, root)
    }
  }
  return Double(shared.count) / Double(min(a.roots.count, b.roots.count))
}

/// "spokesman" and "spokesperson".
private func areSynonyms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  let words = [a, b].map {
    PairWord(form: String(decoding: $0, as: UTF8.self), isName: false)
  }
  return words[0].likeness(to: words[1]) >= 0.75
}

func lastWord(_ words: String) -> String {
  words.split(separator: " ").last.map(String.init) ?? words
}

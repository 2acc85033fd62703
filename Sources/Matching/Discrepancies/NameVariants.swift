import Claims
import Text

/// One speaker under several spellings: inside a document, between claims that say the same, and
/// between documents that tell one story.
func nameVariants(_ compared: ComparedClaims) -> [PartedClaims] {
  let speakers = Speakers(compared)
  return speakers.insideDocuments() + speakers.betweenClaims() + speakers.betweenDocuments()
}

/// The persons that claims are by.
private struct Speakers {
  /// A person in one claim.
  struct Mention {
    let name: SpeakerName
    let place: CorpusClaims.Place
    /// Whether it is the claim's own wording, not the speaker it was taken for.
    let isOwn: Bool
  }

  private let compared: ComparedClaims
  private var byDocument: [Int: [Mention]] = [:]

  /// Family names this alike, that differ in a letter or two, are spellings of one.
  private static let spelling = 0.84
  /// So much alike is enough where the claims say the same as well.
  private static let related = 0.6
  /// Shorter family names differ by a letter too easily.
  private static let fewestLetters = 5

  init(_ compared: ComparedClaims) {
    self.compared = compared
    for place in compared.claims.places {
      for attribution in compared.claims[place].attributions where attribution.kind == .named {
        let own = attribution.source.first
        for range in Set([own, attribution.speaker].compactMap { $0 }).sorted() {
          let name = SpeakerName(range, .named, compared, place)
          guard name.isPerson, name.last.count >= 4,
            lastWord(name.mention).first?.isUppercase == true
          else { continue }
          byDocument[place.document, default: []].append(
            Mention(name: name, place: place, isOwn: range == own))
        }
      }
    }
  }

  /// Two spellings in one text: the second is most likely a slip.
  func insideDocuments() -> [PartedClaims] {
    byDocument.keys.sorted().flatMap { document -> [PartedClaims] in
      let names = names(in: document)
      return names.indices.flatMap { index in
        names[(index + 1)...].compactMap { other in
          variant(names[index], other, least: Self.spelling)
        }
      }
    }
  }

  /// Claims that say much the same, by persons whose names are much alike.
  func betweenClaims() -> [PartedClaims] {
    compared.across.flatMap { pair -> [PartedClaims] in
      func mentions(_ place: CorpusClaims.Place) -> [Mention] {
        (byDocument[place.document] ?? []).filter { $0.place == place && $0.isOwn }
      }
      let (left, right) = (mentions(pair.first), mentions(pair.second))
      if left.contains(where: { a in right.contains { $0.name.last == a.name.last } }) { return [] }
      return left.flatMap { a in right.compactMap { variant(a, $0, least: Self.related) } }
    }
  }

  /// Spellings in documents of one story, neither of which the other has.
  func betweenDocuments() -> [PartedClaims] {
    compared.stories.flatMap { story -> [PartedClaims] in
      let (left, right) = (names(in: story.first), names(in: story.second))
      func only(_ names: [Mention], not others: [Mention]) -> [Mention] {
        names.filter { name in !others.contains { $0.name.last == name.name.last } }
      }
      return only(left, not: right).flatMap { a in
        only(right, not: left).compactMap { variant(a, $0, least: Self.spelling) }
      }
    }
  }

  /// The first mention of each family name of a document, in order.
  private func names(in document: Int) -> [Mention] {
    var first: [[UInt8]: Mention] = [:]
    for mention in byDocument[document] ?? [] where first[mention.name.last] == nil {
      first[mention.name.last] = mention
    }
    return first.values.sorted { ($0.place, $0.name.mention) < ($1.place, $1.name.mention) }
  }

  private func variant(_ a: Mention, _ b: Mention, least: Double) -> PartedClaims? {
    guard a.name.last != b.name.last, a.name.last.first == b.name.last.first,
      Self.firstNamesAgree(a.name, b.name),
      min(a.name.last.count, b.name.last.count) >= Self.fewestLetters
        || a.name.roots.count > 1 && b.name.roots.count > 1
    else { return nil }
    let (left, right) = (lastWord(a.name.mention), lastWord(b.name.mention))
    let likeness = max(
      nameSimilarity(left, right, schema: .person),
      Double(LetterRuns.likeness(a.name.last, b.name.last)))
    guard likeness >= least else { return nil }
    return PartedClaims(
      .name,
      PartedClaims.Side(
        a.name.mention, at: a.place, as: String(decoding: a.name.last, as: UTF8.self)),
      PartedClaims.Side(
        b.name.mention, at: b.place, as: String(decoding: b.name.last, as: UTF8.self)),
      "'\(a.name.mention)' against '\(b.name.mention)': one speaker, two spellings?",
      severity: 0.5)
  }

  /// Whether nothing in front of the family names speaks against one person.
  private static func firstNamesAgree(_ a: SpeakerName, _ b: SpeakerName) -> Bool {
    let (left, right) = (a.roots.dropLast(), b.roots.dropLast())
    guard let first = left.last, let second = right.last else { return true }
    return first == second || LetterRuns.likeness(first, second) >= 0.6
  }
}

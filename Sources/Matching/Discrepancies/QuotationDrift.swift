import Claims
import Text

/// Words in quotation marks that differ between documents though one speaker is meant to have
/// said them: exchanged words, lost qualifiers, "will" become "would".
///
/// A quotation that is only shorter in one document is no drift, nor is one that the other
/// document has as well.
func quotationDrift(_ compared: ComparedClaims) -> [PartedClaims] {
  QuotationDrift(compared).found
}

private struct QuotationDrift {
  /// A quotation and where it is.
  private struct Quoted {
    let place: CorpusClaims.Place
    let range: TextRange
    let keys: [TermKey]
  }

  private(set) var found: [PartedClaims] = []
  private let compared: ComparedClaims
  /// Wordings of each document.
  private var wordings: [Int: Set<[TermKey]>] = [:]

  /// From here on wordings of one speaker are of one saying, whatever stands around them.
  private static let apart = 0.32

  init(_ compared: ComparedClaims) {
    self.compared = compared
    for pair in compared.across {
      compare(quotations(pair.first), quotations(pair.second)) { best in
        best.likeness >= QuotedWords.close && pair.areSame
          || sameSpeaker(compared, pair.first, pair.second)
      }
    }
    let related = Set(compared.across.map { [$0.first, $0.second] })
    for pair in compared.inStories(where: { !$0.quotations.isEmpty })
    where !related.contains([pair.first, pair.second]) {
      compare(quotations(pair.first), quotations(pair.second)) { best in
        best.likeness >= Self.apart && sameSpeaker(compared, pair.first, pair.second)
      }
    }
  }

  private func quotations(_ place: CorpusClaims.Place) -> [Quoted] {
    compared.claims[place].quotations.filter { $0.depth == 0 }.map { quotation in
      Quoted(
        place: place, range: quotation.inner, keys: compared.keys([quotation.inner], at: place))
    }
  }

  private mutating func compare(
    _ left: [Quoted], _ right: [Quoted], _ isOneSaying: (QuotedWords) -> Bool
  ) {
    for quoted in left {
      let ranked = right.filter { QuotedWords.mayBeAlike(quoted.keys, $0.keys) }
        .map { (other: $0, words: QuotedWords(quoted.keys, $0.keys)) }
      guard let best = ranked.max(by: { $0.words.likeness < $1.words.likeness }),
        best.words.drifted, isOneSaying(best.words), !has(best.other.place.document, quoted.keys),
        !has(quoted.place.document, best.other.keys)
      else { continue }
      let first = compared.words(quoted.range, at: quoted.place)
      let second = compared.words(best.other.range, at: best.other.place)
      found.append(
        PartedClaims(
          .quotation,
          PartedClaims.Side(shortened(first), at: quoted.place, as: folded(first)),
          PartedClaims.Side(shortened(second), at: best.other.place, as: folded(second)),
          "'\(shortened(first))' against '\(shortened(second))'", severity: best.words.severity))
    }
  }

  /// Whether a document has a quotation in just these words.
  private mutating func has(_ document: Int, _ keys: [TermKey]) -> Bool {
    if wordings[document] == nil {
      wordings[document] = Set(
        compared.places(in: document) { !$0.quotations.isEmpty }.flatMap(quotations).map(\.keys))
    }
    return wordings[document]?.contains(keys) == true
  }
}

/// Whether an attribution of one claim may be by the speaker of the other.
func sameSpeaker(
  _ compared: ComparedClaims, _ first: CorpusClaims.Place, _ second: CorpusClaims.Place
) -> Bool {
  let left = compared.claims[first].attributions
  let right = compared.claims[second].attributions
  return left.contains { a in
    right.contains { b in
      SpeakerName.all(a, compared, first).contains { mine in
        SpeakerName.all(b, compared, second).contains { theirs in
          speakerLikeness(mine, theirs) >= SpeakerName.alike
        }
      }
    }
  }
}

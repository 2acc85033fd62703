import Claims
import Text

/// Why a claim is proposed as the same as another.
public struct Likeness: Hashable, Sendable {
  /// The claim that it is most like.
  public let likest: CorpusClaims.Place
  /// 0…1; 1 where the words are equal.
  public let similarity: Double
  /// Words that both have, as the claim has them, in its order: names, numbers and the like.
  public let shared: [UntrustedText]
  /// "number: 5 against 7"; the likest claim is the first.
  public let differences: [UntrustedText]
}

/// Why each member of a group but the first belongs to it: what it shares with the likest of those
/// before it.
///
/// Of large groups each member is compared with the 24 before it only.
public func likenesses(in group: ClaimGroup, of claims: CorpusClaims)
  -> [CorpusClaims.Place: Likeness]
{
  let widest = 24
  let sides = group.members.map { place in
    PairText(SourceText(claims.corpus.documents[place.document].text.string(claims[place].range)))
  }
  var found: [CorpusClaims.Place: Likeness] = [:]
  for index in group.members.indices.dropFirst() {
    var best: (other: Int, comparison: PairComparison)?
    for other in max(0, index - widest)..<index {
      let compared = comparison(of: sides[other], with: sides[index])
      if best.map({ compared.similarity > $0.comparison.similarity }) ?? true {
        best = (other, compared)
      }
    }
    guard let (other, compared) = best else { continue }
    let (place, likest) = (group.members[index], group.members[other])
    found[place] = Likeness(
      likest: likest, similarity: compared.similarity,
      shared: sharedWords(of: place, with: likest, in: claims),
      differences: compared.differences)
  }
  return found
}

/// The content words of a claim that another has too, each once.
private func sharedWords(
  of place: CorpusClaims.Place, with other: CorpusClaims.Place, in claims: CorpusClaims
) -> [UntrustedText] {
  func terms(_ place: CorpusClaims.Place) -> [Analyser.Term] {
    Analyser().terms(in: claims.corpus.documents[place.document].text, within: claims[place].range)
  }
  var wanted = Set(terms(other).map(\.key).filter { !StopWords.contains($0) })
  return terms(place).filter { wanted.remove($0.key) != nil }
    .map { claims.corpus.documents[place.document].text[$0.range] }
}

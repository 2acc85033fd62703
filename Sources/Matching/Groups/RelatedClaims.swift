import Claims
import Text

/// Two claims that say much the same, by their numbers in the order of the corpus.
struct ClaimPair: Hashable, Sendable {
  let first: Int
  let second: Int
  /// 0…1; from `ClaimPair.same` on they make one group.
  let similarity: Double

  /// Chosen on the headline pairs of STS 2013–2014, where it is "roughly equivalent".
  static let same = 0.7
  /// Below it two claims have little to do with each other.
  static let related = 0.5

  var asNumbers: (first: Int, second: Int, similarity: Double) { (first, second, similarity) }
}

/// The pairs of claims that are at least related, in order.
///
/// Of claims in equal words only neighbours are paired.
func relatedClaims(in claims: CorpusClaims, places: [CorpusClaims.Place]) -> [ClaimPair] {
  let analyser = Analyser()
  let keys = inParallel(places.count) { number in
    let place = places[number]
    return analyser.terms(
      in: claims.corpus.documents[place.document].text, within: claims[place].range
    ).map(\.key)
  }
  var copies: [[TermKey]: Int] = [:]
  var originals: [Int] = []
  var pairs: [ClaimPair] = []
  var latest: [Int: Int] = [:]
  for (number, words) in keys.enumerated() {
    if let original = copies[words] {
      if Set(words.filter { !StopWords.contains($0) }).count >= ClaimCandidates.fewestWords {
        pairs.append(
          ClaimPair(first: latest[original] ?? original, second: number, similarity: 1))
      }
      latest[original] = number
    } else {
      copies[words] = number
      originals.append(number)
    }
  }
  let candidates = ClaimCandidates(originals.map { keys[$0] }).pairs
  let compared = ClaimComparison(claims, originals.map { places[$0] }, candidates)
  for (pair, similarity) in zip(candidates, compared.similarities)
  where similarity >= ClaimPair.related {
    pairs.append(
      ClaimPair(
        first: originals[pair.first], second: originals[pair.second], similarity: similarity))
  }
  return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
}

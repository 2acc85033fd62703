import Claims
import Threads

/// The words of each claim, and which claims have the same.
struct ClaimWordings {
  /// The folded words of each claim, in order.
  let keys: [[TermKey]]
  /// Numbers of the claims whose words no claim before has, rising.
  private(set) var originals: [Int] = []
  /// For each claim the position in `originals` of the one in its words.
  private(set) var originalOf: [Int] = []
  /// Neighbours in equal words; a wording that says too little makes no pair.
  private(set) var copies: [ClaimPair] = []
  /// Claims in equal words, two or more, whose wording says too little to make a pair.
  private(set) var short: [[Int]] = []

  init(_ claims: CorpusClaims, _ places: [CorpusClaims.Place]) {
    let keys = inParallel(places.count) { number in
      let place = places[number]
      return Analyser().terms(
        in: claims.corpus.documents[place.document].text, within: claims[place].range
      ).map(\.key)
    }
    var known: [[TermKey]: Int] = [:]
    var latest: [Int] = []
    var shortOf: [Int: Int] = [:]
    for (number, words) in keys.enumerated() {
      guard let original = known[words] else {
        known[words] = originals.count
        originalOf.append(originals.count)
        originals.append(number)
        latest.append(number)
        continue
      }
      if Set(words.filter { !StopWords.contains($0) }).count >= ClaimCandidates.fewestWords {
        copies.append(ClaimPair(first: latest[original], second: number, similarity: 1))
      } else if let index = shortOf[original] {
        short[index].append(number)
      } else {
        shortOf[original] = short.count
        short.append([latest[original], number])
      }
      originalOf.append(original)
      latest[original] = number
    }
    self.keys = keys
  }
}

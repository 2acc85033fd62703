import Claims
import Text
import Threads

/// Compares pairs of claims closely: words, spellings, synonyms, numbers, names, polarity.
struct ClaimComparison {
  /// As many as pairs, in their order.
  let similarities: [Double]

  /// What a shared quotation, or a claim wholly inside another, counts for at least.
  private static let strong = 0.72
  /// The share of a claim's weight that the other must have for it to be wholly inside.
  private static let inside = 0.84
  /// What claims count for at most where one denies what the other says, or where both other
  /// numbers and other names stand.
  private static let opposed = 0.6

  /// - Parameter pairs: numbers of places; rising, so that one claim's pairs stand together.
  init(
    _ claims: CorpusClaims, _ places: [CorpusClaims.Place],
    _ pairs: [(first: Int, second: Int)]
  ) {
    var needed = [Bool](repeating: false, count: places.count)
    for pair in pairs {
      needed[pair.first] = true
      needed[pair.second] = true
    }
    let contents = ClaimContents(claims, places, needed: needed)
    similarities = inPieces(pairs.count) { range -> [Double] in
      var current: (number: Int, content: PairContent)?
      return range.map { index in
        let pair = pairs[index]
        if current?.number != pair.first {
          current = contents.content(pair.first).map { (pair.first, $0) }
        }
        guard let first = current?.content, let second = contents.content(pair.second)
        else { return 0 }
        return Self.similarity(
          first, second, sharesQuotation: contents.shareQuotation(pair.first, pair.second))
      }
    }.flatMap(\.self)
  }

  private static let names = (
    numbers: PairFeatures.names.firstIndex(of: "numbers conflict"),
    names: PairFeatures.names.firstIndex(of: "names conflict"),
    polarity: PairFeatures.names.firstIndex(of: "polarity differs"),
    inside: PairFeatures.names.firstIndex(of: "weighted coverage, higher")
  )

  private static func similarity(
    _ a: PairContent, _ b: PairContent, sharesQuotation: Bool
  ) -> Double {
    let features = PairFeatures(a, b, PairAlignment(a.words, b.words))
    func value(_ index: Int?) -> Double { index.map { features.values[$0] } ?? 0 }
    func holds(_ index: Int?) -> Bool { value(index) > 0 }
    var similarity = PairModel.similarity.likelihood(features)
    if sharesQuotation || value(names.inside) >= inside && similarity >= strong - 0.12 {
      similarity = max(similarity, strong)
    }
    let isOpposed = holds(names.polarity) || holds(names.numbers) && holds(names.names)
    return isOpposed ? min(similarity, opposed) : similarity
  }
}

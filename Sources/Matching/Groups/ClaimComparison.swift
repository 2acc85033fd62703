import Claims
import Text

/// Compares pairs of claims closely: words, spellings, synonyms, numbers, names, polarity.
struct ClaimComparison {
  /// As many as pairs, in their order.
  let similarities: [Double]

  /// A shared quotation of so many words says that the claims are the same.
  private static let longQuotation = 4
  /// What a shared quotation, or a claim wholly inside another, counts for at least.
  private static let strong = 0.72
  /// The share of a claim's weight that the other must have for it to be wholly inside.
  private static let inside = 0.84
  /// What claims count for at most where one denies what the other says, or where both other
  /// numbers and other names stand.
  private static let opposed = 0.6

  init(
    _ claims: CorpusClaims, _ places: [CorpusClaims.Place],
    _ pairs: [(first: Int, second: Int)]
  ) {
    var isNeeded = [Bool](repeating: false, count: places.count)
    for pair in pairs {
      isNeeded[pair.first] = true
      isNeeded[pair.second] = true
    }
    let needed = isNeeded
    let sides = inParallel(places.count) { number in
      needed[number] ? Side(claims, places[number]) : nil
    }
    similarities = inParallel(pairs.count) { number in
      guard let first = sides[pairs[number].first], let second = sides[pairs[number].second]
      else { return 0 }
      return Self.similarity(first, second)
    }
  }

  /// A claim taken apart.
  private struct Side: Sendable {
    let words: PairText
    /// The words of its long quotations.
    let quotations: [[TermKey]]

    init(_ claims: CorpusClaims, _ place: CorpusClaims.Place) {
      let text = claims.corpus.documents[place.document].text
      let claim = claims[place]
      words = PairText(SourceText(text.string(claim.range)))
      quotations = claim.quotations.map { quotation in
        Analyser().terms(in: text, within: quotation.inner).map(\.key)
      }.filter { $0.count >= ClaimComparison.longQuotation }
    }
  }

  private static let names = (
    numbers: PairFeatures.names.firstIndex(of: "numbers conflict"),
    names: PairFeatures.names.firstIndex(of: "names conflict"),
    polarity: PairFeatures.names.firstIndex(of: "polarity differs"),
    inside: PairFeatures.names.firstIndex(of: "weighted coverage, higher")
  )

  private static func similarity(_ a: Side, _ b: Side) -> Double {
    if a.words.exact == b.words.exact { return 1 }
    let features = PairFeatures(a.words, b.words)
    func value(_ index: Int?) -> Double { index.map { features.values[$0] } ?? 0 }
    func holds(_ index: Int?) -> Bool { value(index) > 0 }
    var similarity = PairModel.similarity.likelihood(features)
    if a.quotations.contains(where: { b.quotations.contains($0) })
      || value(names.inside) >= inside && similarity >= strong - 0.12
    {
      similarity = max(similarity, strong)
    }
    let isOpposed = holds(names.polarity) || holds(names.numbers) && holds(names.names)
    return isOpposed ? min(similarity, opposed) : similarity
  }
}

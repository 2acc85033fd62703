/// What a linear model knows of two texts: named numbers, the same in both directions.
public struct PairFeatures: Sendable {
  /// In the order of `values`.
  public static let names = [
    "weighted coverage, lower", "weighted coverage, higher", "weighted coverage, mean",
    "weighted coverage, squared", "word coverage, lower", "word coverage, mean",
    "exact words", "adjacent words", "word triples", "letter triples", "longest common order",
    "breaks in order", "heaviest unmatched, lower", "heaviest unmatched, higher",
    "unmatched words, lower", "unmatched words, higher", "unmatched weight, lower",
    "unmatched weight, higher", "length ratio", "length", "numbers agree", "numbers conflict",
    "number on one side", "names agree", "names conflict", "polarity differs", "first words agree",
    "last words agree", "nothing unmatched on one side", "synonyms", "plain coverage, lower",
    "plain coverage, higher",
  ]
  public let values: [Double]

  /// The features of two texts; costs the product of their numbers of words.
  public init(_ a: PairText, _ b: PairText) {
    self.init(a.content, b.content, PairAlignment(a.words, b.words))
  }

  init(_ a: PairContent, _ b: PairContent, _ alignment: PairAlignment) {
    let first = Side(a.words, alignment.first)
    let second = Side(b.words, alignment.second)
    let shorter = Double(max(1, min(a.words.count, b.words.count)))
    let longer = Double(max(1, max(a.words.count, b.words.count)))
    let lower = min(first.weightedCoverage, second.weightedCoverage)
    let higher = max(first.weightedCoverage, second.weightedCoverage)
    let mean = Self.harmonic(first.weightedCoverage, second.weightedCoverage)
    let exact = alignment.links.filter { $0.likeness == 1 }.count
    let chunks = Self.chunks(alignment.links)
    let synonyms = alignment.links.filter { $0.likeness < 0.95 }.count
    values = [
      lower, higher, mean, mean * mean,
      min(first.coverage, second.coverage), Self.harmonic(first.coverage, second.coverage),
      2 * Double(exact) / (shorter + longer),
      Self.overlap(a.runs.wordPairs, b.runs.wordPairs),
      Self.overlap(a.runs.wordTriples, b.runs.wordTriples),
      Self.overlap(a.runs.letterTriples, b.runs.letterTriples),
      Double(Self.longestOrder(alignment.links)) / longer,
      alignment.links.isEmpty ? 1 : Double(chunks) / Double(alignment.links.count),
      min(first.heaviestUnmatched, second.heaviestUnmatched) / 9,
      max(first.heaviestUnmatched, second.heaviestUnmatched) / 9,
      saturated(min(first.unmatched, second.unmatched)),
      saturated(max(first.unmatched, second.unmatched)),
      saturated(min(first.unmatchedWeight, second.unmatchedWeight) / 6),
      saturated(max(first.unmatchedWeight, second.unmatchedWeight) / 6),
      shorter / longer, saturated(longer / 4),
      first.numbers + second.numbers > 0 && first.unmatchedNumbers + second.unmatchedNumbers == 0
        ? 1 : 0,
      first.unmatchedNumbers > 0 && second.unmatchedNumbers > 0 ? 1 : 0,
      (first.unmatchedNumbers > 0) != (second.unmatchedNumbers > 0) ? 1 : 0,
      first.names + second.names > 0 && first.unmatchedNames + second.unmatchedNames == 0 ? 1 : 0,
      first.unmatchedNames > 0 && second.unmatchedNames > 0 ? 1 : 0,
      a.isNegated != b.isNegated ? 1 : 0,
      (alignment.first.first ?? 0) * (alignment.second.first ?? 0),
      (alignment.first.last ?? 0) * (alignment.second.last ?? 0),
      min(first.unmatched, second.unmatched) == 0 ? 1 : 0,
      Double(synonyms) / longer,
      min(first.plainCoverage, second.plainCoverage),
      max(first.plainCoverage, second.plainCoverage),
    ]
  }

  /// Counts of one text against its partner.
  private struct Side {
    var weightedCoverage = 1.0
    /// Of content words, one like the other.
    var coverage = 1.0
    /// Of all words, one like the other.
    var plainCoverage = 1.0
    var heaviestUnmatched = 0.0
    var unmatched = 0.0
    var unmatchedWeight = 0.0
    var numbers = 0
    var unmatchedNumbers = 0
    var names = 0
    var unmatchedNames = 0

    init(_ words: [PairWord], _ likeness: [Double]) {
      var weight = 0.0
      var matchedWeight = 0.0
      var content = 0.0
      var matched = 0.0
      for (word, likeness) in zip(words, likeness) {
        weight += word.weight
        matchedWeight += word.weight * likeness
        if word.kind == .grammar { continue }
        content += 1
        matched += likeness
        if word.kind == .number { numbers += 1 }
        if word.isName { names += 1 }
        guard likeness == 0 else { continue }
        unmatched += 1
        unmatchedWeight += word.weight
        heaviestUnmatched = max(heaviestUnmatched, word.weight)
        if word.kind == .number { unmatchedNumbers += 1 }
        if word.isName { unmatchedNames += 1 }
      }
      if !words.isEmpty { plainCoverage = likeness.reduce(0, +) / Double(words.count) }
      if weight > 0 { weightedCoverage = matchedWeight / weight }
      if content > 0 { coverage = matched / content }
    }
  }

  private static func harmonic(_ a: Double, _ b: Double) -> Double {
    a + b > 0 ? 2 * a * b / (a + b) : 0
  }

  /// Dice's coefficient of two sorted lists.
  private static func overlap<Element: Comparable>(_ a: [Element], _ b: [Element]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return a.isEmpty && b.isEmpty ? 1 : 0 }
    let shared = sharedCount(a, b)
    return 2 * Double(shared) / Double(a.count + b.count)
  }

  /// The number of runs of links that go on in both texts.
  private static func chunks(_ links: [PairAlignment.Link]) -> Int {
    var chunks = links.isEmpty ? 0 : 1
    for (link, next) in zip(links, links.dropFirst())
    where next.first != link.first + 1 || next.second != link.second + 1 { chunks += 1 }
    return chunks
  }

  /// The length of the longest row of links that goes forwards in both texts.
  private static func longestOrder(_ links: [PairAlignment.Link]) -> Int {
    var tails: [Int] = []
    for link in links {
      let place = tails.firstIndex { $0 >= link.second }
      if let place { tails[place] = link.second } else { tails.append(link.second) }
    }
    return tails.count
  }
}

/// 0 for 0, nearing 1 as the amount grows: 1/2 at 3.
private func saturated(_ amount: Double) -> Double { amount / (amount + 3) }

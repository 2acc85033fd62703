import Claims
import Text

/// What a claim is about: its words without its amounts, its times and who says it.
struct ClaimMatter {
  let words: [PairWord]

  /// What two matters have in common.
  struct Comparison {
    /// Content words that stand for each other.
    let shared: Int
    /// How many of them are names.
    let names: Int
    /// The share of the lighter matter's weight that stands in the other: 0…1.
    let coverage: Double
    /// The same share of the heavier one's weight.
    let likeness: Double
    /// How often one has words just where the other has different ones.
    let replaced: Int

    /// Whether both are about one thing: what one has and the other has not is only added.
    ///
    /// Chosen on generated news and on PolNeAR's articles.
    var isOfOneThing: Bool { shared >= 2 && replaced == 0 && coverage >= 0.6 }
    /// Whether neither adds much, which might be what tells it from the other.
    var addsLittle: Bool { likeness >= 0.5 }
  }

  init(_ compared: ComparedClaims, _ place: CorpusClaims.Place) {
    let claim = compared.claims[place]
    let sources = claim.attributions.flatMap { $0.source + $0.cue + [$0.via].compactMap(\.self) }
    self.init(
      compared, place, within: [claim.range],
      without: claim.quantities.map(\.range) + claim.dates.map(\.range) + sources)
  }

  /// - Parameters:
  ///   - ranges: what is looked at; what is outside the claim's sentence is not.
  ///   - others: what is left out.
  init(
    _ compared: ComparedClaims, _ place: CorpusClaims.Place, within ranges: [TextRange],
    without others: [TextRange]
  ) {
    let text = compared.text(place)
    let claim = compared.claims[place].range
    var parts: [String] = []
    for range in ranges.sorted() {
      var start = max(range.start, claim.start)
      let end = min(range.end, claim.end)
      for other in others.sorted() where other.end > start && other.start < end {
        if other.start > start { parts.append(text.string(TextRange(start, other.start))) }
        start = other.end
      }
      if start < end { parts.append(text.string(TextRange(start, end))) }
    }
    words = PairReading(parts.joined(separator: " ")).words.map {
      PairWord(form: $0.form, isName: $0.isName)
    }
  }

  init(_ words: [PairWord]) { self.words = words }

  func compared(with other: ClaimMatter) -> Comparison { alignment(with: other).comparison }

  /// What two matters have in common, and which content words stand for which.
  func alignment(
    with other: ClaimMatter
  ) -> (comparison: Comparison, links: [PairAlignment.Link]) {
    let found = PairAlignment(words, other.words)
    let links = found.links.filter { words[$0.first].kind == .word }
    let (own, others) = (Self.weight(words), Self.weight(other.words))
    let weight = links.reduce(0) { $0 + min(words[$1.first].weight, other.words[$1.second].weight) }
    var replaced = 0
    var (left, right) = (-1, -1)
    for link in links.map({ ($0.first, $0.second) }) + [(words.count, other.words.count)] {
      if right < link.1, Self.isLeft(words, found.first, left + 1..<link.0),
        Self.isLeft(other.words, found.second, right + 1..<link.1)
      {
        replaced += 1
      }
      (left, right) = link
    }
    func share(_ whole: Double) -> Double { whole > 0 ? min(1, weight / whole) : 0 }
    let comparison = Comparison(
      shared: links.count,
      names: links.count { words[$0.first].isName && other.words[$0.second].isName },
      coverage: share(min(own, others)), likeness: share(max(own, others)),
      replaced: replaced)
    return (comparison, links)
  }

  private static func weight(_ words: [PairWord]) -> Double {
    words.reduce(0) { $0 + ($1.kind == .word ? $1.weight : 0) }
  }

  /// Whether a content word without a partner stands in a stretch.
  private static func isLeft(_ words: [PairWord], _ matched: [Double], _ range: Range<Int>) -> Bool
  {
    range.contains { words[$0].kind == .word && matched[$0] == 0 }
  }
}

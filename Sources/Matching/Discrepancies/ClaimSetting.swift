import Claims
import Text

/// The words that say what an amount is of: those of its sentence, and of the one before where the
/// sentence names nobody.
struct ClaimSetting {
  private var words: [PairWord]

  /// What two settings have in common.
  struct Overlap {
    /// The share of the lighter setting's weight that stands in the other: 0…1.
    let coverage: Double
    let words: Int
    let names: Int
    /// Whether each has names and none of them stands in the other.
    let namesConflict: Bool
  }

  /// - Parameters:
  ///   - amounts: ranges that are left out.
  ///   - withNeighbour: whether the claim before may help out.
  init(
    _ compared: ComparedClaims, _ place: CorpusClaims.Place, without amounts: [TextRange],
    withNeighbour: Bool
  ) {
    words = Self.words(compared, place, without: amounts)
    if withNeighbour, place.claim > 0, !words.contains(where: \.isName) {
      let before = CorpusClaims.Place(document: place.document, claim: place.claim - 1)
      words += Self.words(compared, before, without: [])
    }
  }

  private static func words(
    _ compared: ComparedClaims, _ place: CorpusClaims.Place, without amounts: [TextRange]
  ) -> [PairWord] {
    let text = compared.text(place)
    var parts: [String] = []
    let claim = compared.claims[place].range
    var start = claim.start
    for amount in amounts.sorted() where amount.start >= start && amount.end <= claim.end {
      parts.append(text.string(TextRange(start, amount.start)))
      start = amount.end
    }
    parts.append(text.string(TextRange(start, claim.end)))
    return PairText(SourceText(parts.joined(separator: " "))).words.filter { $0.kind == .word }
  }

  func overlap(with other: ClaimSetting) -> Overlap {
    let (mine, theirs) = (Self.matched(words, other.words), Self.matched(other.words, words))
    let names = zip(words, mine).filter { $0.0.isName && $0.1 > 0 }.count
    let isLonely = { (words: [PairWord], matched: [Double]) in
      let named = zip(words, matched).filter(\.0.isName)
      return !named.isEmpty && named.allSatisfy { $0.1 == 0 }
    }
    return Overlap(
      coverage: max(Self.coverage(words, mine), Self.coverage(other.words, theirs)),
      words: mine.count { $0 > 0 }, names: names,
      namesConflict: isLonely(words, mine) && isLonely(other.words, theirs))
  }

  /// How well each word stands in the other setting; 0 where it does not.
  private static func matched(_ words: [PairWord], _ others: [PairWord]) -> [Double] {
    words.map { word in
      let best = others.lazy.map { word.likeness(to: $0) }.max() ?? 0
      return best > 0.5 ? best : 0
    }
  }

  private static func coverage(_ words: [PairWord], _ matched: [Double]) -> Double {
    let whole = words.reduce(0) { $0 + $1.weight }
    let shared = zip(words, matched).reduce(0) { $0 + $1.0.weight * $1.1 }
    return whole > 0 ? shared / whole : 0
  }
}

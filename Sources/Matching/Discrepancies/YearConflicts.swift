import Claims
import Text

/// Years that differ where all else is alike: "the lowest since 2008" against "since 2009".
///
/// A year that says when something happened parts only claims that say the same: elsewhere it tells
/// two events from each other.
func yearConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  compared.likePairs { claim in claim.dates.contains { year($0) != nil } }.compactMap { pair in
    guard pair.first.document != pair.second.document else { return nil }
    let left = years(compared, pair.first)
    let right = years(compared, pair.second)
    guard let mine = left.first(where: { a in !right.contains { $0.year == a.year } }),
      let theirs = right.first(where: { b in
        b.bound == mine.bound && !left.contains { $0.year == b.year }
      }),
      pair.tie == .group
        || !mine.bound.isEmpty
          && compared.happenAtOneTime(pair.first, pair.second)
          && compared.areOfOneThing(
            pair, without: figures(compared.claims[pair.first]),
            figures(compared.claims[pair.second]))
    else { return nil }
    return PartedClaims(
      .date, PartedClaims.Side(mine.words, at: pair.first, as: mine.year),
      PartedClaims.Side(theirs.words, at: pair.second, as: theirs.year),
      "'\(mine.words)' against '\(theirs.words)'", severity: 0.6)
  }
}

/// A year as a claim names it; `bound` is what stands before it in the date: "since", or nothing.
private typealias NamedYear = (year: String, bound: String, words: String)

private func years(_ compared: ComparedClaims, _ place: CorpusClaims.Place) -> [NamedYear] {
  compared.claims[place].dates.compactMap { mention in
    guard let year = year(mention) else { return nil }
    let words = compared.words(mention.range, at: place)
    return (year, folded(String(words.dropLast(year.utf8.count))), words)
  }
}

/// "2009"; nil for a date that is more or less exact.
private func year(_ mention: DateMention) -> String? {
  let timex = mention.timex
  guard mention.isCertain, mention.impossible == nil, timex.utf8.count == 4,
    timex.utf8.allSatisfy({ (48...57).contains($0) })
  else { return nil }
  return timex
}

private func figures(_ claim: Claim) -> [TextRange] {
  claim.quantities.map(\.range) + claim.dates.map(\.range)
}

import Claims
import Text
import Threads

/// Years that differ where all else is alike: "the lowest since 2008" against "since 2009".
///
/// A year that says when something happened parts only claims that say the same: elsewhere it tells
/// two events from each other.
func yearConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let pairs = compared.likePairs { claim in claim.dates.contains { year($0) != nil } }
  return inPieces(pairs.count) { range in
    range.compactMap { yearConflict(compared, pairs[$0]) }
  }.flatMap(\.self)
}

private func yearConflict(_ compared: ComparedClaims, _ pair: LikePair) -> PartedClaims? {
  guard pair.first.document != pair.second.document else { return nil }
  let (left, right) = (years(compared, pair.first), years(compared, pair.second))
  guard let mine = left.first(where: { a in !right.contains { $0.year == a.year } }),
    let theirs = right.first(where: { b in
      b.bound == mine.bound && !left.contains { $0.year == b.year }
    }),
    pair.tie == .group
      || !mine.bound.isEmpty && compared.times(pair.first, pair.second) != .apart,
    compared.areOfOneThing(pair)
  else { return nil }
  return PartedClaims(
    .date, PartedClaims.Side(mine.words, at: pair.first, as: mine.year),
    PartedClaims.Side(theirs.words, at: pair.second, as: theirs.year),
    "'\(mine.words)' against '\(theirs.words)'", severity: 0.6)
}

extension ComparedClaims {
  /// Whether the claims of a pair are about one thing, dates and amounts aside, and no amounts part
  /// them: where the time and the amount differ, it is another thing at another time.
  func areOfOneThing(_ pair: LikePair) -> Bool {
    let (left, right) = (claims[pair.first], claims[pair.second])
    let mayBeOne =
      left.quantities.isEmpty || right.quantities.isEmpty
      || left.quantities.contains { amount in
        right.quantities.contains { AmountRelation(amount, $0) == .compatible }
      }
    return (mayBeOne || isRewritten(pair) || areOfOneDay(pair))
      && areOfOneThing(
        pair, (nil, left.quantities.map(\.range) + left.dates.map(\.range)),
        (nil, right.quantities.map(\.range) + right.dates.map(\.range)))
  }
}

/// A year as a claim names it; `bound` is what stands before it in the date: "since", or nothing.
private typealias NamedYear = (year: String, bound: String, words: String)

private func years(_ compared: ComparedClaims, _ place: CorpusClaims.Place) -> [NamedYear] {
  compared.claims[place].dates.compactMap { mention in
    guard let year = year(mention) else { return nil }
    let words = compared.words(mention.range, at: place)
    // "last year" names no year: which it is hangs on the day of the document.
    guard words.hasSuffix(year) else { return nil }
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

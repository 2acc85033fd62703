import Claims
import Text
import Threads

/// Dates that cannot be, days that differ between claims that say the same, and years.
func dateConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let impossible = compared.claims.places.flatMap { place in
    compared.claims[place].dates.compactMap { mention -> PartedClaims? in
      guard let why = mention.impossible else { return nil }
      let words = compared.words(mention.range, at: place)
      return PartedClaims(.date, [place], "'\(words)' is no date: \(why)", severity: 0.7)
    }
  }
  let pairs = compared.pairs.filter(\.areSame)
  let conflicts = inPieces(pairs.count) { range in
    range.compactMap { dayConflict(compared, pairs[$0]) }
  }.flatMap(\.self)
  return impossible + conflicts + yearConflicts(compared)
}

private func dayConflict(_ compared: ComparedClaims, _ pair: ComparedClaims.Pair) -> PartedClaims? {
  let (left, right) = (days(compared.claims[pair.first]), days(compared.claims[pair.second]))
  guard let mine = left.first(where: { a in !right.contains { $0.day == a.day } }),
    let theirs = right.first(where: { b in !left.contains { $0.day == b.day } })
  else { return nil }
  let first = compared.words(mine.mention.range, at: pair.first)
  let second = compared.words(theirs.mention.range, at: pair.second)
  // "On Friday" of two weeks is the same word of two days: no text says the other's wrong.
  guard folded(first) != folded(second),
    compared.areOfOneThing(LikePair(first: pair.first, second: pair.second, tie: .group))
  else { return nil }
  return PartedClaims(
    .date, PartedClaims.Side(first, at: pair.first, as: mine.day.iso),
    PartedClaims.Side(second, at: pair.second, as: theirs.day.iso),
    "'\(first)' (\(mine.day.iso)) against '\(second)' (\(theirs.day.iso))", severity: 0.7)
}

/// The single days that a claim names for certain.
private func days(_ claim: Claim) -> [(mention: DateMention, day: CalendarDate)] {
  claim.dates.compactMap { mention in
    guard mention.impossible == nil, mention.isCertain, mention.timex != "PRESENT_REF",
      let first = mention.first, first == mention.last
    else { return nil }
    return (mention, first)
  }
}

import Claims
import Text

/// Dates that cannot be, days that differ between claims that say the same, and years.
func dateConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let impossible = compared.claims.places.flatMap { place in
    compared.claims[place].dates.compactMap { mention -> PartedClaims? in
      guard let why = mention.impossible else { return nil }
      let words = compared.words(mention.range, at: place)
      return PartedClaims(.date, [place], "'\(words)' is no date: \(why)", severity: 0.7)
    }
  }
  let conflicts = compared.pairs.filter(\.areSame).compactMap { pair -> PartedClaims? in
    let left = days(compared.claims[pair.first])
    let right = days(compared.claims[pair.second])
    guard let mine = left.first(where: { a in !right.contains { overlap(a, $0) } }),
      let theirs = right.first(where: { b in !left.contains { overlap($0, b) } })
    else { return nil }
    let first = compared.words(mine.mention.range, at: pair.first)
    let second = compared.words(theirs.mention.range, at: pair.second)
    return PartedClaims(
      .date, PartedClaims.Side(first, at: pair.first, as: mine.first.iso),
      PartedClaims.Side(second, at: pair.second, as: theirs.first.iso),
      "'\(first)' (\(mine.first.iso)) against '\(second)' (\(theirs.first.iso))", severity: 0.7)
  }
  return impossible + conflicts + yearConflicts(compared)
}

private typealias Days = (mention: DateMention, first: CalendarDate, last: CalendarDate)

/// The single days that a claim names for certain.
private func days(_ claim: Claim) -> [Days] {
  claim.dates.compactMap { mention in
    guard mention.impossible == nil, mention.isCertain, let first = mention.first,
      first == mention.last
    else { return nil }
    return (mention, first, first)
  }
}

private func overlap(_ a: Days, _ b: Days) -> Bool { a.first <= b.last && b.first <= a.last }

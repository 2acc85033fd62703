/// The quantities of a stretch of text, in order.
///
/// - Parameter kinds: what is looked for, each kind by itself: asked for `number` alone,
///   "$75 million" gives 75,000,000; asked for several, a phrase is one quantity of the most
///   specific kind, "two to three" is one range, and what belongs to a date is left to
///   `dateMentions`.
public func quantities(
  in text: SourceText, within range: TextRange,
  kinds: Set<Quantity.Kind> = Set(Quantity.Kind.allCases)
) -> [Quantity] {
  guard CandidateFilter.english.mayHoldCandidate(text, within: range) else { return [] }
  let passage = Passage(text, within: range)
  let found = Quantity.Kind.allCases.filter(kinds.contains).map { kind in
    switch kind {
    case .number: BareNumbers(passage).found
    case .percent: Percentages(passage).found
    case .ordinal: Ordinals(passage).found
    case .currency: Currencies(passage).found
    case .dimension: Dimensions(passage).found
    case .age: Ages(passage).found
    }
  }
  if found.count == 1 { return found[0] }
  var all = found.flatMap { $0 }
  if kinds.contains(.number) {
    all = all.filter { $0.kind != .number || BareNumbers(passage).counts($0.range) }
    all += VagueNumbers(passage).found
  }
  let dates = DateReader(passage, reference: nil).mentions.map(\.range)
  return QuantityRanges(passage).joined(MostSpecific(dates: dates).chosen(from: all))
}

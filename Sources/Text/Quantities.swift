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
  let dates = DateReader(passage, reference: nil).mentions.map(\.range)
  return QuantityRanges(passage).joined(mostSpecific(found.flatMap { $0 }, apartFrom: dates))
}

/// Of quantities that overlap keeps the one of the most specific kind, and leaves out places
/// without a number ("last"), money without an amount ("the dollar"), and numbers of dates.
private func mostSpecific(_ found: [Quantity], apartFrom dates: [TextRange]) -> [Quantity] {
  let ordered = found.filter { quantity in
    guard quantity.value != nil else { return false }
    let yields = quantity.kind == .number || quantity.kind == .ordinal
    return !yields || !dates.contains { $0.overlaps(quantity.range) }
  }.sorted { a, b in
    a.kind.precedence != b.kind.precedence
      ? a.kind.precedence < b.kind.precedence : a.range < b.range
  }
  var kept: [Quantity] = []
  for quantity in ordered where !kept.contains(where: { $0.range.overlaps(quantity.range) }) {
    kept.append(quantity)
  }
  return kept.sorted { $0.range < $1.range }
}

extension Quantity.Kind {
  /// Which of two readings of one phrase wins: the smaller.
  fileprivate var precedence: Int {
    switch self {
    case .percent: 0
    case .age: 1
    case .currency: 2
    case .dimension: 3
    case .ordinal: 4
    case .number: 5
    }
  }
}

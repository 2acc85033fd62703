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
  if let kind = kinds.first, kinds.count == 1 { return alone(kind, passage) }
  var all: [Quantity] = []
  // Without a number word or a digit only places and round plurals are left.
  let hasNumbers = passage.lexemes.contains { !$0.signs.isDisjoint(with: [.digits, .number]) }
  for kind in Quantity.Kind.allCases where kinds.contains(kind) {
    switch kind {
    case .ordinal: all += Ordinals(passage).numbered
    case .number:
      all += VagueNumbers(passage).found
      if hasNumbers { all += BareNumbers(passage).counted }
    case .currency: if hasNumbers { all += Currencies(passage).sums }
    case .percent, .dimension, .age: if hasNumbers { all += alone(kind, passage) }
    }
  }
  guard !all.isEmpty else { return [] }
  let hasPlain = all.contains { $0.kind == .number || $0.kind == .ordinal }
  let dates = hasPlain ? DateReader(passage, reference: nil).mentions.map(\.range) : []
  return QuantityRanges(passage).joined(MostSpecific(dates: dates).chosen(from: all))
}

/// The quantities of one kind, whatever else they may be.
private func alone(_ kind: Quantity.Kind, _ passage: Passage) -> [Quantity] {
  switch kind {
  case .number: BareNumbers(passage).found
  case .percent: Percentages(passage).found
  case .ordinal: Ordinals(passage).found
  case .currency: Currencies(passage).found
  case .dimension: Dimensions(passage).found
  case .age: Ages(passage).found
  }
}

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
  return together(kinds, passage) { datesOnAnyDay(passage, around: $0) }
}

/// Dates for the sake of where they stand: any day of publication will do, but without one fewer
/// are told. Those that are near none of the quantities, which begin at `starts`, may be left out.
private func datesOnAnyDay(_ passage: Passage, around starts: [Int]) -> [DateMention] {
  let reader = DateReader(passage, reference: CalendarDate(year: 2000, month: 1, day: 1))
  var found: [DateMention] = []
  var end = 0
  for start in starts.sorted() {
    guard let index = passage.index(at: start), index >= end else { continue }
    let stretch = passage.stretch(around: index)
    found += reader.mentions(in: stretch)
    end = stretch.upperBound
  }
  return found
}

/// The quantities of all kinds and the dates of a stretch of text, each as `quantities` and
/// `dateMentions` give them, in little more than the time of one.
public func quantitiesAndDates(
  in text: SourceText, within range: TextRange, reference: CalendarDate?
) -> (quantities: [Quantity], dates: [DateMention]) {
  guard CandidateFilter.english.mayHoldCandidate(text, within: range) else { return ([], []) }
  let passage = Passage(text, within: range)
  let dates = DateReader(passage, reference: reference).mentions
  let quantities = together(allKinds, passage) {
    reference == nil ? datesOnAnyDay(passage, around: $0) : dates
  }
  return (quantities, dates)
}

private let allKinds = Set(Quantity.Kind.allCases)

/// The most specific reading of each phrase. Dates are asked for only around the numbers and
/// places that may belong to one.
private func together(
  _ kinds: Set<Quantity.Kind>, _ passage: Passage, dates: (_ starts: [Int]) -> [DateMention]
) -> [Quantity] {
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
    case .dimension: if hasNumbers { all += Dimensions(passage).measured }
    case .percent, .age: if hasNumbers { all += alone(kind, passage) }
    }
  }
  guard !all.isEmpty else { return [] }
  let plain = all.indices.filter { all[$0].kind == .number || all[$0].kind == .ordinal }
    .map { all[$0].range.start }
  let chosen = MostSpecific(dates: dates(plain).map(\.range)).chosen(from: all)
  return QuantityRanges(passage).joined(chosen)
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

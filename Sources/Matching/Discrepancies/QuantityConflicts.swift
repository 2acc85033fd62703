import Claims
import Text
import Threads

/// Amounts of one thing that differ between claims that say the same, and between sentences of
/// one story that are set alike: the same names, the same event.
func quantityConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let pairs = compared.likePairs { !amounts($0).isEmpty }
  return inPieces(pairs.count) { range in
    range.compactMap { differing(compared, pairs[$0]) }
  }.flatMap(\.self)
}

/// The amounts that differ, of two claims that are about one thing.
private func differing(_ compared: ComparedClaims, _ pair: LikePair) -> PartedClaims? {
  let (first, second) = (pair.first, pair.second)
  let times = compared.times(first, second)
  guard times != .apart else { return nil }
  let (left, right) = (compared.statedAmounts(first), compared.statedAmounts(second))
  guard let (amount, rival) = rivals(compared, (first, left), (second, right)),
    compared.areOfOneThing(pair, (amount, left.map(\.range)), (rival, right.map(\.range)))
  else { return nil }
  let (words, other) = (
    compared.words(amount.range, at: first), compared.words(rival.range, at: second)
  )
  let apart = AmountRelation.difference(amount.value ?? 0, rival.value ?? 0)
  let isRough = amount.isApproximate || rival.isApproximate
  let isUpdate =
    times == .updated || bringsUpToDate(compared, (first, amount.value), (second, rival.value))
  return PartedClaims(
    .quantity, PartedClaims.Side(words, at: first), PartedClaims.Side(other, at: second),
    "'\(words)' against '\(other)'" + (isUpdate ? ": updated, it seems" : ""),
    severity: isUpdate ? 0.35 : isRough ? 0.5 : 0.6 + 0.3 * min(1, apart))
}

/// The first amount of one claim that the other contradicts: neither claim has both.
private func rivals(
  _ compared: ComparedClaims, _ left: (place: CorpusClaims.Place, amounts: [Quantity]),
  _ right: (place: CorpusClaims.Place, amounts: [Quantity])
) -> (Quantity, Quantity)? {
  func agree(_ a: Quantity, _ b: Quantity) -> Bool { AmountRelation(a, b) == .compatible }
  for amount in left.amounts where !right.amounts.contains(where: { agree(amount, $0) }) {
    let rival = right.amounts.first { other in
      AmountRelation(amount, other) == .conflicting
        && !left.amounts.contains { agree($0, other) }
        && compared.isLevel(amount, at: left.place) == compared.isLevel(other, at: right.place)
        && (amount.unit != nil
          || countSame(compared, (amount, left.place), (other, right.place)))
    }
    if let rival { return (amount, rival) }
  }
  return nil
}

/// What is worth comparing, lengths of time included: "one of the sources" counts nothing.
private func amounts(_ claim: Claim) -> [Quantity] {
  let amounts = claim.quantities.filter { quantity in
    guard let value = quantity.value, quantity.kind != .ordinal else { return false }
    guard quantity.unit == nil, quantity.kind == .number else { return true }
    // So many digits in a row are the number of something, no count.
    return value > 2 && (value < 1e8 || quantity.range.length < 9)
  }
  return amounts + claim.dates.compactMap { Quantity(duration: $0) }
}

extension ComparedClaims {
  /// The amounts of a claim that are told: "millions of dollars" tells none.
  fileprivate func statedAmounts(_ place: CorpusClaims.Place) -> [Quantity] {
    amounts(claims[place]).filter { amount in
      let first = Analyser().terms(in: text(place), within: amount.range).first
      return first.map { !AmountWords.isSize($0.key) } ?? false && !isMargin(amount, at: place)
    }
  }

  /// Whether an amount says how exact another is: "plus or minus 3 percent".
  private func isMargin(_ amount: Quantity, at place: CorpusClaims.Place) -> Bool {
    let before = TextRange(claims[place].range.start, amount.range.end)
    return keys([before], at: place).suffix(Self.marginWords).contains(AmountWords.plus)
  }

  /// "plus or minus 3 percentage points".
  private static var marginWords: Int { 6 }

  /// Whether an amount is where something stands, not by how much it changed: "fell to 5 percent".
  fileprivate func isLevel(_ amount: Quantity, at place: CorpusClaims.Place) -> Bool {
    let before = TextRange(claims[place].range.start, amount.range.start)
    let words = keys([before], at: place).reversed()
    return words.first { !AmountWords.isRough($0) }.map(AmountWords.isLevel) ?? false
  }
}

/// Whether two bare numbers stand before the same word: what is counted.
private func countSame(
  _ compared: ComparedClaims, _ a: (amount: Quantity, place: CorpusClaims.Place),
  _ b: (amount: Quantity, place: CorpusClaims.Place)
) -> Bool {
  func counted(_ amount: Quantity, _ place: CorpusClaims.Place) -> [UInt8]? {
    let rest = TextRange(amount.range.end, compared.claims[place].range.end)
    return Analyser().terms(in: compared.text(place), within: rest).first?.key.root
  }
  guard let mine = counted(a.amount, a.place) else { return false }
  return mine == counted(b.amount, b.place)
}

/// Whether the later of two documents says that what it tells is new, or has more of what can only
/// grow.
private func bringsUpToDate(
  _ compared: ComparedClaims, _ first: (place: CorpusClaims.Place, value: Double?),
  _ second: (place: CorpusClaims.Place, value: Double?)
) -> Bool {
  guard let day = compared.published(first.place), let other = compared.published(second.place),
    day != other
  else { return false }
  let (earlier, later) = day < other ? (first, second) : (second, first)
  let title = compared.claims.corpus.documents[later.place.document].source.title?.exact ?? ""
  let keys = compared.keys([compared.claims[later.place].range], at: later.place)
  if (keys + Analyser().keys(of: title)).contains(where: UpdateWords.contains) { return true }
  return earlier.value ?? 0 < later.value ?? 0 && keys.contains(where: UpdateWords.grows)
}

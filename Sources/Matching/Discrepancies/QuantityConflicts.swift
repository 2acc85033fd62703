import Claims
import Text

/// Amounts of one unit that differ between claims that say the same.
func quantityConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  compared.pairs.filter(\.areSame).compactMap { pair in
    let left = amounts(compared.claims[pair.first])
    let right = amounts(compared.claims[pair.second])
    for amount in left where !right.contains(where: { agree(amount, $0) }) {
      let rivals = right.filter { other in
        other.kind == amount.kind && other.unit == amount.unit
          && !left.contains { agree($0, other) }
      }
      guard let rival = rivals.first else { continue }
      let first = compared.words(amount.range, at: pair.first)
      let second = compared.words(rival.range, at: pair.second)
      let isRough = amount.isApproximate || rival.isApproximate
      return PartedClaims(
        .quantity, [pair.first, pair.second], "'\(first)' against '\(second)'",
        severity: isRough ? 0.5 : 0.8)
    }
    return nil
  }
}

/// What is worth comparing: "one of the sources" counts nothing.
private func amounts(_ claim: Claim) -> [Quantity] {
  claim.quantities.filter { quantity in
    guard let value = quantity.value, quantity.kind != .ordinal else { return false }
    return quantity.unit != nil || quantity.kind != .number || value > 2
  }
}

/// Whether two amounts can both be true: equal, one inside the other's range, or near where one
/// is said to be rough.
private func agree(_ a: Quantity, _ b: Quantity) -> Bool {
  guard a.kind == b.kind, a.unit == b.unit, let low = a.value, let other = b.value
  else { return false }
  let (high, otherHigh) = (a.upperValue ?? low, b.upperValue ?? other)
  if low <= otherHigh, other <= high { return true }
  let isRough = a.isApproximate || b.isApproximate
  return isRough && abs(low - other) <= 0.1 * max(abs(low), abs(other))
}

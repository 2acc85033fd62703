import Glibc
import Text

/// How two stated amounts of one thing stand to each other.
enum AmountRelation {
  /// They are of different things: other units, other nouns.
  case unrelated
  /// Both can be true: equal, one inside the other's range, rounded, or "about" the other.
  case compatible
  /// Both cannot be true at one time.
  case conflicting

  /// Amounts said to be rough may differ by so much of the larger, rounded ones by half of it.
  private static let rough = 0.1

  init(_ a: Quantity, _ b: Quantity) {
    guard a.kind == b.kind, a.unit == b.unit, let low = a.value, let otherLow = b.value else {
      self = .unrelated
      return
    }
    let (high, otherHigh) = (a.upperValue ?? low, b.upperValue ?? otherLow)
    if low <= otherHigh, otherLow <= high {
      self = .compatible
      return
    }
    let apart = Self.difference(low, otherLow)
    let isRough = (a.isApproximate || b.isApproximate) && apart <= Self.rough
    let isRounded =
      apart <= Self.rough / 2 && (Self.rounds(low, to: otherLow) || Self.rounds(otherLow, to: low))
    self = isRough || isRounded ? .compatible : .conflicting
  }

  /// The difference as a share of the larger amount: 0…1, more where the signs differ.
  static func difference(_ a: Double, _ b: Double) -> Double {
    let larger = max(abs(a), abs(b))
    return larger > 0 ? abs(a - b) / larger : 0
  }

  /// Whether an amount, with as many digits as the shorter one has, is the shorter one.
  private static func rounds(_ exact: Double, to short: Double) -> Bool {
    guard short != 0 else { return false }
    var unit = pow(10, floor(log10(abs(short))))
    // The least digit that the shorter amount shows.
    for _ in 0..<6 where abs(short / unit - (short / unit).rounded()) > 1e-9 { unit /= 10 }
    return abs((exact / unit).rounded() * unit - short) <= 1e-9 * abs(short)
  }
}

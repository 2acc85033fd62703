/// How often each of up to 64 kinds was met, as far as three: a fourth says nothing more.
///
/// Kinds are bits, so that a word of several is counted at once.
struct WorthCounts: Sendable {
  /// The kinds that were met at all.
  private var once: UInt64 = 0
  private var twice: UInt64 = 0
  private var thrice: UInt64 = 0

  /// Counts each kind of a set.
  @inline(__always)
  mutating func add(_ kinds: UInt64) {
    thrice |= twice & kinds
    twice |= once & kinds
    once |= kinds
  }

  /// Calls `body` with each kind of a set that was met, in order, and how often.
  @inline(__always)
  func forEach(of kinds: UInt64, _ body: (_ kind: Int, _ count: Int) -> Void) {
    var rest = once & kinds
    while rest != 0 {
      let kind = rest.trailingZeroBitCount
      body(kind, self[kind])
      rest &= rest - 1
    }
  }

  /// 0…3.
  @inline(__always)
  subscript(kind: Int) -> Int {
    let place = UInt64(truncatingIfNeeded: kind)
    return Int(
      truncatingIfNeeded: (once &>> place & 1) + (twice &>> place & 1) + (thrice &>> place & 1))
  }
}

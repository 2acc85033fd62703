import Text

/// How two short texts relate.
public struct PairComparison: Hashable, Sendable {
  /// What the second text does with what the first claims.
  public enum Stance: String, CaseIterable, Sendable {
    case `for`, against, observing
  }

  /// 0…1.
  public let similarity: Double
  /// Whether they say the same.
  public let isSame: Bool
  public let stance: Stance
  /// "number: 5 against 7", "only in the second: denies".
  public let differences: [UntrustedText]

  public init(similarity: Double, isSame: Bool, stance: Stance, differences: [UntrustedText]) {
    self.similarity = similarity
    self.isSame = isSame
    self.stance = stance
    self.differences = differences
  }
}

/// Compares `b` with `a`.
public func comparison(of a: SourceText, with b: SourceText) -> PairComparison {
  PairComparison(
    similarity: a == b ? 1 : 0, isSame: a == b, stance: .observing, differences: [])
}

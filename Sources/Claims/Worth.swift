import Text

/// How much a claim deserves a check.
public struct Worth: Hashable, Sendable {
  /// One named feature and what it added to the score before squashing.
  public struct Reason: Hashable, Sendable {
    public let name: String
    public let weight: Double
  }

  /// 0…1.
  public let score: Double

  public init(score: Double) {
    self.score = score
  }
}

extension Claim {
  /// What made the score of its worth, the heaviest first: looked for anew, as few ask why.
  ///
  /// - Parameter text: the one that the claim stands in.
  public func worthReasons(in text: SourceText) -> [Worth.Reason] {
    var scorer = WorthScorer()
    _ = scorer.worth(of: range, in: text)
    return scorer.reasons
  }
}

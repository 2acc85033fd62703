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
  /// What shows the stance: "against: denies", "open: reportedly"; none where it simply repeats.
  public let cues: [UntrustedText]
  /// "number: 5 against 7", "only in the second: denies".
  public let differences: [UntrustedText]

  public init(
    similarity: Double, isSame: Bool, stance: Stance, cues: [UntrustedText],
    differences: [UntrustedText]
  ) {
    self.similarity = similarity
    self.isSame = isSame
    self.stance = stance
    self.cues = cues
    self.differences = differences
  }
}

/// Compares `b` with `a`. Similarity and sameness are symmetric, stance is not.
public func comparison(of a: SourceText, with b: SourceText) -> PairComparison {
  comparison(of: PairText(a), with: PairText(b))
}

/// Compares `b` with `a`; each text is taken apart once for many comparisons.
public func comparison(of a: PairText, with b: PairText) -> PairComparison {
  if a.exact == b.exact {
    return PairComparison(similarity: 1, isSame: true, stance: .for, cues: [], differences: [])
  }
  let alignment = PairAlignment(a.words, b.words)
  let mirrored = PairAlignment(b.words, a.words)
  let features = PairFeatures(a.content, b.content, alignment)
  let mirroredFeatures = PairFeatures(b.content, a.content, mirrored)
  func symmetric(_ model: PairModel) -> Double {
    (model.likelihood(features) + model.likelihood(mirroredFeatures)) / 2
  }
  let judged = StanceJudgement(of: b, towards: a)
  return PairComparison(
    similarity: symmetric(.similarity), isSame: symmetric(.sameness) >= 0.5,
    stance: judged.stance, cues: judged.cues,
    differences: PairDifferences(a, b, alignment).texts + judged.cues)
}

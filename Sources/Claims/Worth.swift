/// How much a claim deserves a check, and why.
public struct Worth: Hashable, Sendable {
  /// One named feature and what it added to the score before squashing.
  public struct Reason: Hashable, Sendable {
    public let name: String
    public let weight: Double
  }

  /// A reason by the number of its name.
  struct Term: Hashable, Sendable {
    let name: Int32
    let weight: Double
  }

  /// 0…1.
  public let score: Double
  /// What made the score; named and put in order only when somebody asks why.
  private let terms: [Term]

  /// The heaviest first.
  public var reasons: [Reason] { WorthModel.standard.reasons(for: terms) }

  init(score: Double, terms: [Term]) {
    self.score = score
    self.terms = terms
  }

  /// A score without reasons.
  public init(score: Double) {
    self.init(score: score, terms: [])
  }

  /// Nothing is known about it.
  public static let unknown = Worth(score: 0)
}

/// How much a claim deserves a check, and why.
public struct Worth: Hashable, Sendable {
  /// One named feature and what it added to the score before squashing.
  public struct Reason: Hashable, Sendable {
    public let name: String
    public let weight: Double
  }

  /// A feature by the number of its name, and how much of it there is.
  struct Term: Hashable, Sendable {
    let feature: Int32
    let value: Float
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

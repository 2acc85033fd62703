/// How much a claim deserves a check, and why.
public struct Worth: Hashable, Sendable {
  /// One named feature and what it added to the score before squashing.
  public struct Reason: Hashable, Sendable {
    public let name: String
    public let weight: Double

    public init(name: String, weight: Double) {
      self.name = name
      self.weight = weight
    }
  }

  /// 0…1.
  public let score: Double
  /// The heaviest first.
  public let reasons: [Reason]

  public init(score: Double, reasons: [Reason]) {
    self.score = score
    self.reasons = reasons
  }

  /// Nothing is known about it.
  public static let unknown = Worth(score: 0, reasons: [])
}

/// How many claims bear which verdict.
public struct VerdictCounts: Hashable, Sendable {
  /// Claims by the verdict on what they claim.
  public internal(set) var confirmed = 0
  public internal(set) var denied = 0
  public internal(set) var unverified = 0
  /// Verdicts on whether it was said, whatever their tag; such a claim may bear a content verdict too.
  public internal(set) var saying = 0
  /// Claims that bear such a verdict and none on what they claim.
  public internal(set) var sayingAlone = 0

  public init() {}

  /// - Parameter verdicts: at most one of a claim and an aspect.
  public init(_ verdicts: some Sequence<Verdict>) {
    var claims: [Verdict.Aspect: Set<ClaimHandle>] = [:]
    for verdict in verdicts {
      count(verdict, 1)
      claims[verdict.aspect, default: []].insert(verdict.claim)
    }
    sayingAlone = claims[.saying, default: []].subtracting(claims[.content, default: []]).count
  }

  /// Claims with any verdict; all others are open.
  public var judged: Int { tagged + sayingAlone }

  /// Claims with a verdict on what they claim.
  public var tagged: Int { confirmed + denied + unverified }

  /// Adds `change` to the count that a verdict falls under.
  mutating func count(_ verdict: Verdict, _ change: Int) {
    switch (verdict.aspect, verdict.tag) {
    case (.saying, _): saying += change
    case (.content, .confirmed): confirmed += change
    case (.content, .denied): denied += change
    case (.content, .unverified): unverified += change
    }
  }
}

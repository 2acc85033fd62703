/// How many claims bear which verdict.
public struct VerdictCounts: Hashable, Sendable {
  /// Claims by the verdict on what they claim.
  public internal(set) var confirmed = 0
  public internal(set) var denied = 0
  public internal(set) var unverified = 0
  /// Verdicts on whether it was said, whatever their tag; such a claim may bear a content verdict too.
  public internal(set) var saying = 0

  public init() {}

  public init(_ verdicts: some Sequence<Verdict>) {
    for verdict in verdicts { count(verdict, 1) }
  }

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

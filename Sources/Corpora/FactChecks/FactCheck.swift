import Text

/// A fact-check that somebody has published. What is unknown is nil.
public struct FactCheck: Hashable, Sendable {
  /// The claim that was checked, in the checker's words.
  public let claim: UntrustedText
  /// Who is said to have made the claim.
  public let claimant: UntrustedText?
  /// The headline of the check.
  public let title: UntrustedText?
  /// Their verdict in their own words: "Mostly False", "2 of 5".
  public let verdict: UntrustedText?
  public let publisher: UntrustedText?
  public let published: CalendarDate?
  public let url: UntrustedText?
}

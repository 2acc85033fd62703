import Claims
import Text

/// A place where wordings of one story part.
public struct Discrepancy: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case quotation, name, quantity, date, attribution, `repeat`
  }

  /// "x2"; numbers follow the order of the first claim.
  public let id: String
  public let kind: Kind
  /// In order; one or more.
  public let claims: [CorpusClaims.Place]
  /// "'obvious benefit' against 'obvious advantage'".
  public let what: UntrustedText
  /// 0…1.
  public let severity: Double

  public init(
    id: String, kind: Kind, claims: [CorpusClaims.Place], what: UntrustedText, severity: Double
  ) {
    self.id = id
    self.kind = kind
    self.claims = claims
    self.what = what
    self.severity = severity
  }
}

/// The discrepancies of a corpus, in the order of their first claims.
public func discrepancies(in claims: CorpusClaims, groups: [ClaimGroup]) -> [Discrepancy] {
  []
}

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
public func discrepancies(in relations: ClaimRelations) -> [Discrepancy] {
  let pairs = ComparedClaims(relations)
  let parted =
    quotationDrift(pairs) + nameVariants(pairs) + quantityConflicts(pairs) + dateConflicts(pairs)
    + attributionShifts(pairs) + repeats(pairs)
  var seen: Set<PartedClaims> = []
  return parted.filter { seen.insert($0).inserted }.sorted().enumerated().map { number, parted in
    Discrepancy(
      id: "x\(number + 1)", kind: parted.kind, claims: parted.claims,
      what: UntrustedText(parted.what), severity: parted.severity)
  }
}

/// A discrepancy before it has its number.
struct PartedClaims: Hashable, Comparable {
  let kind: Discrepancy.Kind
  let claims: [CorpusClaims.Place]
  let what: String
  let severity: Double

  init(
    _ kind: Discrepancy.Kind, _ claims: [CorpusClaims.Place], _ what: String, severity: Double
  ) {
    self.kind = kind
    self.claims = Set(claims).sorted()
    self.what = what
    self.severity = severity
  }

  static func < (a: PartedClaims, b: PartedClaims) -> Bool {
    for (left, right) in zip(a.claims, b.claims) where left != right { return left < right }
    if a.claims.count != b.claims.count { return a.claims.count < b.claims.count }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    return a.what < b.what
  }
}

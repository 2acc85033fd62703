import Claims
import Text

/// A place where wordings of one story part.
public struct Discrepancy: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case quotation, name, quantity, date, attribution, `repeat`, stance
  }

  /// "x2"; numbers follow the order of the first claim.
  public let id: String
  public let kind: Kind
  /// All of them, in order; one or more.
  public let claims: [CorpusClaims.Place]
  /// The claims with one wording and those with the other, in the order of the first claim of
  /// each; one side where a claim parts from nothing else.
  public let sides: [[CorpusClaims.Place]]
  /// "'obvious benefit' against 'obvious advantage'".
  public let what: UntrustedText
  /// 0…1.
  public let severity: Double

  public init(
    id: String, kind: Kind, sides: [[CorpusClaims.Place]], what: UntrustedText, severity: Double
  ) {
    self.id = id
    self.kind = kind
    self.sides = sides
    claims = Set(sides.flatMap(\.self)).sorted()
    self.what = what
    self.severity = severity
  }
}

/// The discrepancies of a corpus, in the order of their first claims.
///
/// What parts two wordings is told once, with all claims that have the one or the other.
public func discrepancies(in relations: ClaimRelations) -> [Discrepancy] {
  let compared = ComparedClaims(relations)
  let parted =
    quotationDrift(compared) + nameVariants(compared) + quantityConflicts(compared)
    + dateConflicts(compared) + attributionShifts(compared) + stanceConflicts(compared)
    + repeats(compared)
  return PartedClaims.merged(parted, groupOf: compared.groupOf).enumerated().map {
    number, parted in
    Discrepancy(
      id: "x\(number + 1)", kind: parted.kind, sides: parted.sides.map { $0.claims.sorted() },
      what: UntrustedText(parted.what), severity: parted.severity)
  }
}

import Claims
import Text

/// A place where wordings of one story part.
public struct Discrepancy: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case quotation, name, quantity, date, attribution, `repeat`, stance
  }

  /// A wording and the claims that have it.
  public struct Side: Hashable, Sendable {
    /// As the first of them has it; empty where the other side has something that this one has not.
    public let wording: UntrustedText
    /// In order; one or more.
    public let claims: [CorpusClaims.Place]

    public init(wording: UntrustedText, claims: [CorpusClaims.Place]) {
      self.wording = wording
      self.claims = claims
    }
  }

  /// "x2"; numbers follow the severity, then the order of the first claim.
  public let id: String
  public let kind: Kind
  /// All of them, in order; one or more.
  public let claims: [CorpusClaims.Place]
  /// The two wordings, in the order of the first claim of each; one side where a claim parts from
  /// nothing else.
  public let sides: [Side]
  /// "'obvious benefit' against 'obvious advantage'".
  public let what: UntrustedText
  /// 0…1.
  public let severity: Double

  public init(
    id: String, kind: Kind, sides: [Side], what: UntrustedText, severity: Double
  ) {
    self.id = id
    self.kind = kind
    self.sides = sides
    claims = Set(sides.flatMap(\.claims)).sorted()
    self.what = what
    self.severity = severity
  }

  /// Whether the two claims are on different sides, and not both on one.
  public func parts(_ a: CorpusClaims.Place, from b: CorpusClaims.Place) -> Bool {
    let homes = sides.filter { $0.claims.contains(a) || $0.claims.contains(b) }
    return homes.count > 1 && !homes.contains { $0.claims.contains(a) && $0.claims.contains(b) }
  }
}

/// The discrepancies of a corpus, the gravest first, then in the order of their first claims.
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
      id: "x\(number + 1)", kind: parted.kind,
      sides: parted.sides.map { side in
        Discrepancy.Side(wording: UntrustedText(side.words), claims: side.claims.sorted())
      },
      what: UntrustedText(parted.what), severity: parted.severity)
  }
}

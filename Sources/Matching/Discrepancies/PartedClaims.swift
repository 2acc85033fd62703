import Claims

/// A discrepancy before it has its number.
struct PartedClaims {
  /// A wording and the claims that have it.
  struct Side {
    /// What tells the wording from the other: its folded words, a family name.
    let wording: String
    var claims: Set<CorpusClaims.Place>
  }

  let kind: Discrepancy.Kind
  /// One or two.
  private(set) var sides: [Side]
  let what: String
  private(set) var severity: Double

  /// A claim that parts from nothing else, or claims that part from each other in nothing.
  init(
    _ kind: Discrepancy.Kind, _ claims: [CorpusClaims.Place], _ what: String, severity: Double
  ) {
    self.kind = kind
    sides = [Side(wording: what, claims: Set(claims))]
    self.what = what
    self.severity = severity
  }

  /// Two claims whose wordings part.
  init(
    _ kind: Discrepancy.Kind, _ first: (wording: String, place: CorpusClaims.Place),
    _ second: (wording: String, place: CorpusClaims.Place), _ what: String, severity: Double
  ) {
    self.kind = kind
    sides = [first, second].map { Side(wording: $0.wording, claims: [$0.place]) }
    self.what = what
    self.severity = severity
  }

  private var claims: [CorpusClaims.Place] { Set(sides.flatMap(\.claims)).sorted() }

  /// Each once, in the order of their first claims: what parts in the same wordings, in claims
  /// that are the same or say the same, is one.
  static func merged(
    _ found: [PartedClaims], groupOf: [CorpusClaims.Place: Int]
  ) -> [PartedClaims] {
    struct Key: Hashable {
      let kind: Discrepancy.Kind
      let wordings: Set<String>
    }
    var merged: [Key: [PartedClaims]] = [:]
    for parted in found.sorted(by: { stands($0, before: $1) }) {
      let key = Key(kind: parted.kind, wordings: Set(parted.sides.map(\.wording)))
      var whole = parted
      var apart: [PartedClaims] = []
      for other in merged[key] ?? [] {
        if whole.touches(other, groupOf) {
          whole = other.joined(with: whole)
        } else {
          apart.append(other)
        }
      }
      merged[key] = apart + [whole]
    }
    return merged.values.flatMap(\.self).map(\.ordered).sorted { stands($0, before: $1) }
  }

  /// Whether the claims of one are claims of the other, or in one group with them.
  private func touches(_ other: PartedClaims, _ groupOf: [CorpusClaims.Place: Int]) -> Bool {
    let (mine, theirs) = (Set(claims), Set(other.claims))
    guard mine.isDisjoint(with: theirs) else { return true }
    return !Set(mine.compactMap { groupOf[$0] }).isDisjoint(
      with: theirs.compactMap { groupOf[$0] })
  }

  private func joined(with other: PartedClaims) -> PartedClaims {
    var joined = self
    for place in sides.indices {
      for side in other.sides where side.wording == sides[place].wording {
        joined.sides[place].claims.formUnion(side.claims)
      }
    }
    joined.severity = max(severity, other.severity)
    return joined
  }

  /// The side that stands first first.
  private var ordered: PartedClaims {
    var ordered = self
    ordered.sides.sort { a, b in
      (a.claims.min().map { [$0] } ?? []).lexicographicallyPrecedes(
        b.claims.min().map { [$0] } ?? [])
    }
    return ordered
  }

  private static func stands(_ a: PartedClaims, before b: PartedClaims) -> Bool {
    let (left, right) = (a.claims, b.claims)
    if left != right { return left.lexicographicallyPrecedes(right) }
    return (a.kind.rawValue, a.what) < (b.kind.rawValue, b.what)
  }
}

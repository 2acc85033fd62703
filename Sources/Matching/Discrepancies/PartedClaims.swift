import Claims

/// A discrepancy before it has its number.
struct PartedClaims {
  /// A wording and the claims that have it.
  struct Side {
    /// As it is shown; empty for what is left out.
    let words: String
    /// What tells the wording from the other: its folded words, a family name.
    let wording: String
    var claims: Set<CorpusClaims.Place>

    /// - Parameter wording: nil takes the folded words.
    init(_ words: String, at place: CorpusClaims.Place, as wording: String? = nil) {
      self.words = words
      self.wording = wording ?? folded(words)
      claims = [place]
    }

    /// Claims of one document that part from each other in nothing.
    fileprivate init(_ words: String, _ claims: [CorpusClaims.Place]) {
      self.words = words
      wording = "\(claims.first?.document ?? 0) \(words)"
      self.claims = Set(claims)
    }
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
    sides = [Side(what, claims)]
    self.what = what
    self.severity = severity
  }

  /// Two claims whose wordings part.
  init(
    _ kind: Discrepancy.Kind, _ first: Side, _ second: Side, _ what: String, severity: Double
  ) {
    self.kind = kind
    sides = [first, second]
    self.what = what
    self.severity = severity
  }

  private var claims: [CorpusClaims.Place] { Set(sides.flatMap(\.claims)).sorted() }

  /// Each once, the gravest first: what parts in the same wordings, in claims that are the same or
  /// say the same, is one.
  static func merged(
    _ found: [PartedClaims], groupOf: [CorpusClaims.Place: Int]
  ) -> [PartedClaims] {
    struct Handle: Hashable {
      let kind: Discrepancy.Kind
      let wordings: Set<String>
      /// The group of a claim, or the claim itself where it is in none.
      let group: Int?
      let claim: CorpusClaims.Place?
    }
    func handles(_ parted: PartedClaims) -> [Handle] {
      let wordings = Set(parted.sides.map(\.wording))
      return parted.claims.map { claim in
        Handle(
          kind: parted.kind, wordings: wordings, group: groupOf[claim],
          claim: groupOf[claim] == nil ? claim : nil)
      }
    }
    var wholes: [PartedClaims?] = []
    var wholeOf: [Handle: Int] = [:]
    for parted in found.sorted(by: { stands($0, before: $1) }) {
      let own = handles(parted)
      let known = Set(own.compactMap { wholeOf[$0] }).sorted()
      let target = known.first ?? wholes.count
      if target == wholes.count { wholes.append(parted) } else { wholes[target]?.join(parted) }
      for handle in own { wholeOf[handle] = target }
      for number in known.dropFirst() {
        guard let other = wholes[number] else { continue }
        for handle in handles(other) { wholeOf[handle] = target }
        wholes[target]?.join(other)
        wholes[number] = nil
      }
    }
    return wholes.compactMap { $0?.ordered }.sorted {
      $0.severity != $1.severity ? $0.severity > $1.severity : stands($0, before: $1)
    }
  }

  private mutating func join(_ other: PartedClaims) {
    for place in sides.indices {
      for side in other.sides where side.wording == sides[place].wording {
        sides[place].claims.formUnion(side.claims)
      }
    }
    severity = max(severity, other.severity)
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

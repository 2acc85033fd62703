import Corpora

extension Session {
  /// The corrections that count, in order.
  public var corrections: [Correction] { records(at: correctionPositions).map(\.correction) }

  /// The corrections of a claim that count, in order: those that made it among them.
  public func corrections(of claim: ClaimHandle) -> [CorrectionRecord] {
    records(at: correctionsOfClaim[claim] ?? [])
  }

  /// Why a claim is no longer one; nil where it is one, or never was.
  public func retirement(of claim: ClaimHandle) -> Retirement? {
    for record in records(at: correctionsOfClaim[claim] ?? []).reversed() {
      if let retirement = record.correction.retirement(of: claim) { return retirement }
    }
    return nil
  }

  /// Where the extractor had found each claim that was tagged, grouped or corrected, each handle
  /// once; claims that a correction made are left out.
  public var anchoredClaims: [AnchoredClaim] {
    var anchored: [AnchoredClaim] = []
    var seen: Set<ClaimHandle> = []
    for correction in corrections {
      anchored += correction.originals.filter { seen.insert($0.claim).inserted }
      seen.formUnion(correction.made)
    }
    return anchored + decidedClaims.filter { seen.insert($0.claim).inserted }
  }

  private func records(at positions: [Int]) -> [CorrectionRecord] {
    positions.compactMap { position in
      let event = events[position]
      guard history.counts(event.step), case .correction(let correction) = event.change
      else { return nil }
      return CorrectionRecord(correction, event)
    }
  }
}

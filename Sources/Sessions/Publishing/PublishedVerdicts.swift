import Text

extension Session {
  /// The published claims whose words, verdict, rating, reason or conclusion changes would alter
  /// without saying so in a correction note; in order. A first reason or conclusion alters nothing: it
  /// only adds. Cost: that of a copy of the session, where a published claim may be touched.
  public func publishedClaims(alteredBy changes: [SessionChange]) -> [ClaimHandle] {
    let published = Set(publications.flatMap(\.decision.claims))
    guard changes.contains(where: { $0.couldAlter(published) }) else { return [] }
    let explained = changes.compactMap { change -> ClaimHandle? in
      if case .publishing(.correction(let noted)) = change { noted.claim } else { nil }
    }
    let after = adding(
      changes.enumerated().map { index, change in
        SessionEvent(
          number: events.count + index + 1, step: nextStep, at: header.at, by: header.by,
          change: change)
      })
    let corrected = Set(
      changes.flatMap { change -> [ClaimHandle] in
        if case .correction(let correction) = change { correction.claims } else { [] }
      })
    return published.subtracting(explained)
      .filter { claim in
        if corrected.contains(claim) { return true }
        return Verdict.Aspect.allCases.contains { aspect in
          guard let told = wording(of: claim, aspect: aspect) else {
            return after.verdict(of: claim, aspect: aspect) != nil
          }
          return after.wording(of: claim, aspect: aspect)?.without(whatIsNewIn: told) != told
        }
      }.sorted()
  }

  /// What a reader would be told of a claim; nil where it bears no verdict.
  public func wording(of claim: ClaimHandle, aspect: Verdict.Aspect) -> CorrectionNoted.Wording? {
    guard let verdict = verdict(of: claim, aspect: aspect)?.verdict else { return nil }
    return CorrectionNoted.Wording(
      tag: verdict.tag, rating: verdict.rating, because: verdict.because,
      conclusion: context(of: claim)[.conclusion])
  }

  /// What a reader would have been told of a claim after a step.
  public func wording(
    of claim: ClaimHandle, aspect: Verdict.Aspect, after step: Int
  ) -> CorrectionNoted.Wording? {
    var past = Session(header: header, events: [])
    past.add(history(of: claim).filter { $0.step <= step && !$0.change.isPublication })
    return past.wording(of: claim, aspect: aspect)
  }
}

extension CorrectionNoted.Wording {
  /// The same without a reason and a conclusion that the readers were not told before.
  fileprivate func without(whatIsNewIn told: Self) -> Self {
    Self(
      tag: tag, rating: rating, because: told.because == nil ? nil : because,
      conclusion: told.conclusion == nil ? nil : conclusion)
  }
}

extension SessionChange {
  /// Whether it makes verdicts known, and changes none.
  fileprivate var isPublication: Bool {
    if case .publishing(.published) = self { true } else { false }
  }

  /// Whether it could change what a reader was told of some claims.
  fileprivate func couldAlter(_ published: Set<ClaimHandle>) -> Bool {
    switch self {
    case .undone, .redone: !published.isEmpty
    case .verdict, .untag, .correction, .publishing, .verdictsDiffer:
      !published.isDisjoint(with: claims)
    case .ran, .documentLoaded, .documentPasted, .note, .evidence, .claimAdded, .setting,
      .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded, .shared:
      false
    }
  }
}

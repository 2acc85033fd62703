/// How checkers share the work on a claim.
public enum SharedWork: Hashable, Sendable {
  case reviewed(ClaimReviewed)
  case assigned(ClaimAssigned)
  case awaited(ReplyAwaited)

  public var claim: ClaimHandle {
    switch self {
    case .reviewed(let review): review.claim
    case .assigned(let assigned): assigned.claim
    case .awaited(let awaited): awaited.claim
    }
  }
}

extension Session {
  /// What counts of the shared work on a claim, in order.
  public func sharedWork(on claim: ClaimHandle) -> [DecisionRecord<SharedWork>] {
    counting(claim).compactMap { event in
      guard case .shared(let work) = event.change else { return nil }
      return DecisionRecord(decision: work, at: event.at, by: event.by, step: event.step)
    }
  }

  /// The reviews of the verdict that counts, in order: each reviewer's latest.
  public func reviews(of claim: ClaimHandle, aspect: Verdict.Aspect = .content)
    -> [DecisionRecord<ClaimReviewed>]
  {
    guard let verdict = verdict(of: claim, aspect: aspect) else { return [] }
    var reviews: [DecisionRecord<ClaimReviewed>] = []
    for record in sharedWork(on: claim) {
      guard case .reviewed(let review) = record.decision, review.aspect == aspect,
        review.verdictBy == verdict.by, review.verdictAt == verdict.at, record.step > verdict.step
      else { continue }
      reviews.removeAll { $0.by == record.by }
      reviews.append(
        DecisionRecord(decision: review, at: record.at, by: record.by, step: record.step))
    }
    return reviews
  }

  /// Who is to check a claim; nil where nobody in particular is.
  public func assignment(of claim: ClaimHandle) -> DecisionRecord<ClaimAssigned>? {
    for record in sharedWork(on: claim).reversed() {
      guard case .assigned(let assigned) = record.decision else { continue }
      guard assigned.to != nil else { return nil }
      return DecisionRecord(
        decision: assigned, at: record.at, by: record.by, step: record.step)
    }
    return nil
  }

  /// Who was asked about a claim, each with the latest of it, in the order of asking.
  public func awaited(on claim: ClaimHandle) -> [DecisionRecord<ReplyAwaited>] {
    var latest: [DecisionRecord<ReplyAwaited>] = []
    for record in sharedWork(on: claim) {
      guard case .awaited(let awaited) = record.decision else { continue }
      let entry = DecisionRecord(
        decision: awaited, at: record.at, by: record.by, step: record.step)
      if let known = latest.firstIndex(where: { $0.decision.from == awaited.from }) {
        latest[known] = entry
      } else {
        latest.append(entry)
      }
    }
    return latest
  }
}

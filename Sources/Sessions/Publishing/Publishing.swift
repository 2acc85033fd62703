import Text

/// What readers of a report are told beside the verdicts, and what they are not.
public enum Publishing: Hashable, Sendable {
  case context(ContextGiven)
  case correction(CorrectionNoted)
  case published(ReportPublished)
  case protected(NameProtected)

  public var claims: [ClaimHandle] {
    switch self {
    case .context(let given): given.claim.map { [$0] } ?? []
    case .correction(let noted): [noted.claim]
    case .published(let published): published.claims
    case .protected: []
    }
  }

  /// Whether it tells readers of a verdict: a publication, or its correction.
  public var isForReaders: Bool {
    switch self {
    case .correction, .published: true
    case .context, .protected: false
    }
  }

  /// Whether undo takes it back: not what readers have seen.
  public var isUndoable: Bool {
    switch self {
    case .context, .correction, .protected: true
    case .published: false
    }
  }
}

extension Session {
  /// The parts of the fact-check of a claim, or of the whole report, as they were given last.
  public func context(of claim: ClaimHandle?) -> [ReportPart: UntrustedText] {
    let events = claim.map { counting($0) } ?? publishingEvents
    var parts: [ReportPart: UntrustedText] = [:]
    for event in events {
      guard case .publishing(.context(let given)) = event.change, given.claim == claim else {
        continue
      }
      parts[given.part] = given.text
    }
    return parts
  }

  /// What readers were told to have been wrong about a claim, in order.
  public func correctionNotes(of claim: ClaimHandle) -> [DecisionRecord<CorrectionNoted>] {
    counting(claim).compactMap { event in
      guard case .publishing(.correction(let noted)) = event.change else { return nil }
      return DecisionRecord(decision: noted, at: event.at, by: event.by, step: event.step)
    }
  }

  /// When verdicts were made known, in order.
  public var publications: [DecisionRecord<ReportPublished>] {
    publishingEvents.compactMap { event in
      guard case .publishing(.published(let published)) = event.change else { return nil }
      return DecisionRecord(decision: published, at: event.at, by: event.by, step: event.step)
    }
  }

  /// The sources whose names no report may give, in the order of protecting them.
  public var protectedNames: [NameProtected] {
    var names: [NameProtected] = []
    for event in publishingEvents {
      guard case .publishing(.protected(let protected)) = event.change else { continue }
      names.removeAll { $0.name == protected.name }
      if protected.alias != nil { names.append(protected) }
    }
    return names
  }

  private var publishingEvents: [SessionEvent] {
    publishingPositions.map { events[$0] }.filter { counts(step: $0.step) }
  }
}

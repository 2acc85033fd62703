import Corpora
import Text

extension Session {
  /// Adds one event. Its cost does not grow with the session, save for undoing old steps.
  mutating func fold(_ event: SessionEvent) {
    let position = events.count
    events.append(event)
    nextStep = max(nextStep, event.step + 1)
    switch event.change {
    case .ran: break
    case .documentLoaded(let loaded): fold(loaded)
    case .documentPasted(let pasted): fold(pasted)
    case .verdict, .note, .evidence, .untag, .shared: record(event, at: position)
    case .claimAdded(let added):
      nextClaimNumber = max(nextClaimNumber, added.claim.number + 1)
      additions.append(position)
      record(event, at: position)
    case .correction(let correction):
      for claim in correction.made { nextClaimNumber = max(nextClaimNumber, claim.number + 1) }
      for claim in correction.claims { correctionsOfClaim[claim, default: []].append(position) }
      correctionPositions.append(position)
      record(event, at: position)
    case .undone(let undone):
      if history.undo(undone.undoes) { review(undone.undoes, at: position) }
    case .redone(let redone):
      if history.redo(redone.redoes) { review(redone.redoes, at: position) }
    case .setting(let setting): latestSettings[setting.name] = position
    case .groupDecided, .namesDecided, .conflictDecided: recordDecision(event, at: position)
    case .factChecksLoaded(let loaded): fold(loaded)
    case .claimsLoaded(let loaded): fold(loaded)
    case .publishing(let publishing):
      publishingPositions.append(position)
      if publishing.isUndoable {
        record(event, at: position)
      } else {
        mention(event.change, at: position)
      }
    case .verdictsDiffer:
      differencePositions.append(position)
      mention(event.change, at: position)
    }
  }

  private mutating func record(_ event: SessionEvent, at position: Int) {
    history.record(event.step)
    steps[event.step, default: []].append(position)
    mention(event.change, at: position)
  }

  private mutating func mention(_ change: SessionChange, at position: Int) {
    let ruled = ruledAspects(of: change)
    for claim in change.claims {
      mentions[claim, default: []].append(position)
      for aspect in ruled {
        rulings[VerdictKey(claim: claim, aspect: aspect), default: []].append(position)
      }
      judge(claim)
    }
  }

  /// The aspects whose verdict a change gives or takes back.
  private func ruledAspects(of change: SessionChange) -> [Verdict.Aspect] {
    switch change {
    case .verdict(let verdict): [verdict.aspect]
    case .untag: Verdict.Aspect.allCases
    case .verdictsDiffer(let differ): [differ.aspect]
    case .ran, .documentLoaded, .documentPasted, .note, .evidence, .claimAdded, .correction,
      .undone, .redone, .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded,
      .claimsLoaded,
      .shared, .publishing:
      []
    }
  }

  /// A decision about what was proposed: it judges no claim.
  private mutating func recordDecision(_ event: SessionEvent, at position: Int) {
    history.record(event.step)
    steps[event.step, default: []].append(position)
    decisions.append(position)
    for claim in Set(event.change.claims) { mentions[claim, default: []].append(position) }
  }

  private mutating func fold(_ loaded: FactChecksLoaded) {
    factChecks.removeAll { $0.file == loaded.file }
    factChecks.append(loaded)
  }

  private mutating func fold(_ loaded: ClaimsLoaded) {
    claimFiles.removeAll { $0.file == loaded.file }
    claimFiles.append(loaded)
  }

  /// After a step was undone or redone by the event at `position`.
  private mutating func review(_ step: Int, at position: Int) {
    let claims = Set((steps[step] ?? []).flatMap { events[$0].change.claims })
    for claim in claims {
      mentions[claim, default: []].append(position)
      judge(claim)
    }
  }

  /// Finds the verdicts that count for a claim, the latest event first; none for a retired one.
  private mutating func judge(_ claim: ClaimHandle) {
    let isRetired = retirement(of: claim) != nil
    counts.sayingAlone -= bearsSayingAlone(claim) ? 1 : 0
    for aspect in Verdict.Aspect.allCases {
      let key = VerdictKey(claim: claim, aspect: aspect)
      let latest =
        isRetired ? nil : latestDecision(on: claim, aspect)
      if let old = current[key], case .verdict(let verdict) = events[old].change {
        counts.count(verdict, -1)
      }
      current[key] = nil
      if let latest, case .verdict(let verdict) = events[latest].change {
        counts.count(verdict, 1)
        current[key] = latest
      }
    }
    counts.sayingAlone += bearsSayingAlone(claim) ? 1 : 0
  }

  /// Whether a claim is judged only by whether it was said.
  private func bearsSayingAlone(_ claim: ClaimHandle) -> Bool {
    current[VerdictKey(claim: claim, aspect: .saying)] != nil
      && current[VerdictKey(claim: claim, aspect: .content)] == nil
  }

  /// The position of the event that decides last on a claim; nil where none does.
  func latestDecision(on claim: ClaimHandle, _ aspect: Verdict.Aspect) -> Int? {
    rulings[VerdictKey(claim: claim, aspect: aspect)]?.last { history.counts(events[$0].step) }
  }

  private mutating func fold(_ loaded: DocumentLoaded) {
    let numbering = ClaimNumbering(
      first: loaded.firstClaim, count: loaded.claims, listed: loaded.handles)
    nextClaimNumber = max(nextClaimNumber, numbering.last + 1)
    let index = place(text: loaded.textDigest, name: loaded.document, numbering: numbering)
    take(loaded.document, into: index)
    if let known = documents[index].sources.firstIndex(where: { $0.document == loaded.document }) {
      documents[index].sources[known] = loaded
    } else {
      documents[index].sources.append(loaded)
    }
  }

  private mutating func fold(_ pasted: DocumentPasted) {
    let numbering = ClaimNumbering(first: pasted.firstClaim, count: pasted.claims)
    nextClaimNumber = max(nextClaimNumber, numbering.last + 1)
    let digest = Digest(of: Array(pasted.text.exact.utf8))
    let index = place(text: digest, name: pasted.document, numbering: numbering)
    if documents[index].pasted == nil { documents[index].pasted = pasted }
  }

  /// The position of the document that a reading belongs to: the one with that text; else the one
  /// that has only that name, which takes the new text; else a new one.
  private mutating func place(
    text digest: Digest, name: UntrustedText, numbering: ClaimNumbering
  ) -> Int {
    if let index = documentOfText[digest] {
      documents[index].numbering = numbering
      return index
    }
    if let known = document(onlyNamed: name) {
      let index = known.handle.number - 1
      let old = documents[index].textDigest
      documents[index].earlierDigests.append(old)
      documents[index].textDigest = digest
      documents[index].numbering = numbering
      documentOfText[old] = nil
      documentOfEarlierText[old] = index
      documentOfText[digest] = index
      return index
    }
    documents.append(
      SessionDocument(
        handle: DocumentHandle(documents.count + 1), textDigest: digest, numbering: numbering))
    documentOfText[digest] = documents.count - 1
    return documents.count - 1
  }

  /// A name belongs to the document that took it last; the one that had it keeps it only where it
  /// has no other.
  private mutating func take(_ name: UntrustedText, into index: Int) {
    if let other = documentOfName[name], other != index, documents[other].sources.count > 1 {
      documents[other].sources.removeAll { $0.document == name }
    }
    documentOfName[name] = index
  }
}

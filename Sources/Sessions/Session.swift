import Corpora
import Text

/// What the events of a journal add up to. It has no other initializer, and is never edited.
///
/// An event that takes back a step that does not count, or brings back one that does, changes
/// nothing. Loads, typed lines and settings are not undone.
public struct Session: Sendable {
  public let header: SessionHeader
  public internal(set) var events: [SessionEvent] = []
  /// In the order of loading: `d1`, `d2` …
  public internal(set) var documents: [SessionDocument] = []
  public internal(set) var counts = VerdictCounts()
  /// The number that the first claim of the next document gets; numbers of undone claims are not
  /// given again.
  public internal(set) var nextClaimNumber = 1
  /// The step of the next command.
  public internal(set) var nextStep = 1
  /// The latest reading of each file of published fact-checks, in the order of reading.
  public internal(set) var factChecks: [FactChecksLoaded] = []
  /// The latest reading of each file of claims, in the order of reading.
  public internal(set) var claimFiles: [ClaimsLoaded] = []
  var history = UndoHistory()
  /// Positions of the decisions about what was proposed, undone ones included.
  var decisions: [Int] = []
  /// Positions in `events` of those that speak of a claim, undone and redone included.
  var mentions: [ClaimHandle: [Int]] = [:]
  /// Positions of the events that may give or take back a verdict, undone ones included.
  var rulings: [VerdictKey: [Int]] = [:]
  /// Positions of the claims of the checker's own, undone ones included.
  var additions: [Int] = []
  /// Positions of the corrections, undone ones included: of all claims, and of each.
  var correctionPositions: [Int] = []
  var correctionsOfClaim: [ClaimHandle: [Int]] = [:]
  /// Positions of the events whose verdicts count now.
  var current: [VerdictKey: Int] = [:]
  /// Positions of the verdicts that were found to differ, settled ones included.
  var differencePositions: [Int] = []
  /// Positions of what readers are told beside the verdicts, undone ones included.
  var publishingPositions: [Int] = []
  /// Positions of each step's undoable events.
  var steps: [Int: [Int]] = [:]
  /// Positions in `documents`, by the text they have now, by texts they had before, and by the latest
  /// names of their files.
  var documentOfText: [Digest: Int] = [:]
  var documentOfEarlierText: [Digest: Int] = [:]
  var documentOfName: [UntrustedText: Int] = [:]
  /// Positions of the latest setting of each name.
  var latestSettings: [String: Int] = [:]

  /// Folds a whole journal.
  public init(header: SessionHeader, events: [SessionEvent]) {
    self.header = header
    add(events)
  }

  /// Folds further events: the same as a fold of all of them.
  public mutating func add(_ events: [SessionEvent]) {
    if events.count > Self.many { expect(events) }
    for event in events { fold(event) }
  }

  /// Folds one further event.
  public mutating func add(_ event: SessionEvent) { fold(event) }

  /// Makes room for that many documents more: where they come one by one, room is made again and
  /// again.
  public mutating func expect(documents count: Int) {
    documents.reserveCapacity(documents.count + count)
    documentOfText.reserveCapacity(documentOfText.count + count)
    documentOfName.reserveCapacity(documentOfName.count + count)
  }

  private static let many = 1_000

  private mutating func expect(_ more: [SessionEvent]) {
    events.reserveCapacity(events.count + more.count)
    expect(documents: more.count { if case .documentLoaded = $0.change { true } else { false } })
  }

  /// The session with further events folded in; see `add`.
  public func adding(_ events: [SessionEvent]) -> Session {
    var session = self
    session.add(events)
    return session
  }

  /// The latest step that can be undone; nil where there is none.
  public var undoable: Int? { history.undoable }

  /// The step that was undone last, as long as no other decision followed; nil where there is none.
  public var redoable: Int? { history.redoable }

  /// The verdict that counts; nil for an open claim.
  public func verdict(of claim: ClaimHandle, aspect: Verdict.Aspect = .content) -> VerdictRecord? {
    current[VerdictKey(claim: claim, aspect: aspect)].flatMap(verdictRecord)
  }

  /// The verdicts that count, by claim, content before saying.
  public var verdicts: [VerdictRecord] {
    current.keys.sorted().compactMap { current[$0].flatMap(verdictRecord) }
  }

  /// The notes on a claim, in order.
  public func notes(of claim: ClaimHandle) -> [NoteRecord] {
    counting(claim).compactMap { event in
      if case .note(let note) = event.change { NoteRecord(note, event) } else { nil }
    }
  }

  /// The evidence on a claim, in order, each piece once: given apart, or with any verdict on it, be
  /// it since replaced or untagged.
  public func evidence(of claim: ClaimHandle) -> [EvidenceRecord] {
    var seen: Set<Evidence> = []
    return counting(claim).flatMap { event -> [EvidenceRecord] in
      switch event.change {
      case .verdict(let verdict): verdict.evidence.map { EvidenceRecord($0, event) }
      case .evidence(let added): [EvidenceRecord(added.evidence, event)]
      case .ran, .documentLoaded, .documentPasted, .note, .untag, .claimAdded, .correction,
        .undone, .redone, .setting, .groupDecided, .namesDecided, .conflictDecided,
        .factChecksLoaded, .claimsLoaded, .verdictsDiffer, .shared, .publishing:
        []
      }
    }.filter { seen.insert($0.evidence).inserted }
  }

  /// The claims of the checker's own, by handle.
  public var addedClaims: [ClaimAdded] {
    let added = additions.compactMap { position -> ClaimAdded? in
      guard history.counts(events[position].step),
        case .claimAdded(let added) = events[position].change
      else { return nil }
      return added
    }
    return added.sorted { $0.claim < $1.claim }
  }

  /// The latest value of each setting, by name.
  public var settings: [SettingChanged] {
    latestSettings.keys.sorted().compactMap { name in
      guard let index = latestSettings[name], case .setting(let setting) = events[index].change
      else { return nil }
      return setting
    }
  }

  /// The latest value of a setting; nil where it was never set.
  public func setting(_ name: String) -> UntrustedText? {
    guard let index = latestSettings[name], case .setting(let setting) = events[index].change
    else { return nil }
    return setting.value
  }

  /// The document that has a text now; nil where none has.
  public func document(of digest: Digest) -> SessionDocument? {
    documentOfText[digest].map { documents[$0] }
  }

  /// The document that was read last under a name; nil where none was.
  public func document(named name: UntrustedText) -> SessionDocument? {
    documentOfName[name].map { documents[$0] }
  }

  /// The document that has a text now, else the last one that had it before; nil where none did.
  public func document(thatHad digest: Digest) -> SessionDocument? {
    (documentOfText[digest] ?? documentOfEarlierText[digest]).map { documents[$0] }
  }

  /// The document whose one file has that name; a newer reading of it is that document's.
  func document(onlyNamed name: UntrustedText) -> SessionDocument? {
    guard let index = documentOfName[name], documents[index].sources.map(\.document) == [name],
      documents[index].pasted == nil
    else { return nil }
    return documents[index]
  }

  /// Every claim that an event speaks of, by handle: tagged, noted, added, or once so.
  public var mentionedClaims: [ClaimHandle] { mentions.keys.sorted() }

  /// Every event that speaks of a claim or undoes or redoes one that does, in order.
  public func history(of claim: ClaimHandle) -> [SessionEvent] {
    (mentions[claim] ?? []).map { events[$0] }
  }

  /// Whether the changes of a step count: false for an undone one.
  public func counts(step: Int) -> Bool { history.counts(step) }

  private func verdictRecord(at index: Int) -> VerdictRecord? {
    guard case .verdict(let verdict) = events[index].change else { return nil }
    return VerdictRecord(verdict, events[index])
  }

  func counting(_ claim: ClaimHandle) -> [SessionEvent] {
    history(of: claim).filter { history.counts($0.step) }
  }
}

/// One verdict that a claim can bear.
struct VerdictKey: Hashable, Comparable, Sendable {
  let claim: ClaimHandle
  let aspect: Verdict.Aspect

  static func < (a: VerdictKey, b: VerdictKey) -> Bool {
    a.claim != b.claim ? a.claim < b.claim : a.aspect == .content && b.aspect == .saying
  }
}

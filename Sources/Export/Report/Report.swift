import Claims
import Corpora
import Matching
import Sessions
import Text

/// A session as sections of plain values, in reading order, without markup.
///
/// Made from a session and the corpus as it is loaded; a claim whose document is not loaded is
/// reported from its anchor. The same input gives the same report: nothing is taken from the clock.
public struct Report: Sendable {
  /// The session file's name.
  public let name: UntrustedText
  /// The version of the program, "0.1.0".
  public let program: String
  /// Of the report: the one given, else of the session's last event, else of its beginning.
  public let date: Timestamp
  /// "step 41" in a report of the past; nil in one of the whole session.
  public let asOf: String?
  /// When the session was begun.
  public let begun: Timestamp
  /// Everybody who gave an event, in the order of their first one.
  public let checkers: [UntrustedText]
  /// The hash of the journal's last line.
  public let head: Digest
  /// What a person said of the whole report: its title, its author, method, limits.
  public let context: [ReportPart: UntrustedText]
  /// When verdicts were made known, in order; of a selection, those of its claims.
  public let publications: [DecisionRecord<ReportPublished>]
  /// The end of the report.
  public let manifest: ReportManifest
  public let summary: ReportSummary
  /// Every claim with a verdict, by handle.
  public let judged: [ReportedClaim]
  /// Every claim without one, by handle.
  public let open: [ReportedClaim]
  /// Where the wordings of judged claims part from others, and what was dismissed.
  public let conflicts: [ReportedConflict]
  /// What was said of groups of claims and of names, in order.
  public let groupDecisions: [DecisionRecord<GroupDecided>]
  public let nameDecisions: [DecisionRecord<NamesDecided>]
  /// What stands behind the groups of judged claims; empty where it was not asked for.
  public let origins: [ReportedOrigins]
  /// Of a selection, those that its claims touch.
  public let documents: [ReportedDocument]
  /// What was recorded, in order; of a selection, what is about its claims.
  public let events: [SessionEvent]
  /// The house's own ratings; nil where none were chosen.
  public let scale: HouseScale?
  /// Faults of the corpus: of files that gave no document, then of each document; of a selection,
  /// those of its documents.
  public let findings: [Finding]

  /// Whether anything was said of groups of claims and of names.
  var hasDecisions: Bool { !groupDecisions.isEmpty || !nameDecisions.isEmpty }
  /// The parts of a published fact-check that the whole report lacks.
  public var gaps: [ReportGap] { ReportGap.gaps(of: context) }

  /// - Parameters:
  ///   - date: nil gives the date of the session's last event.
  ///   - tellsOrigins: whether it is looked for who has which claim from whom.
  ///   - scale: the house's own ratings, which verdicts are given with.
  ///   - conflicts: all that are found in the corpus, each with what was said of it.
  ///   - changes: what changed under verdicts besides their passages, in words.
  ///   - tellsNotes: whether the checkers' own notes are in it, and who is to check what.
  ///   - names: those that give way to their aliases, in every value and before any is shortened.
  public init(
    session: Session, register: ClaimRegister, groups: [ClaimGroup], name: UntrustedText,
    head: Digest, program: String, date: Timestamp? = nil, asOf: String? = nil,
    conflicts: [(conflict: Discrepancy, standing: ConflictStanding)] = [],
    changes: [ClaimHandle: [UntrustedText]] = [:],
    selection: ReportSelection = .everything, tellsOrigins: Bool = false,
    tellsNotes: Bool = false, scale: HouseScale? = nil, names: ProtectedNames = .none
  ) {
    self.name = names.plain(name)
    self.program = program
    self.head = head
    self.asOf = asOf
    begun = session.header.at
    let protected = session.protectedNames.count
    self.scale = scale
    let date = date ?? session.events.last?.at ?? session.header.at
    self.date = date
    var seen: Set<UntrustedText> = []
    let desk = ReportSource(
      session: session, register: register, groups: groups, past: selection.since, changes: changes,
      tellsNotes: tellsNotes, scale: scale, names: names, date: date)
    // As it is told, with aliases for names.
    let session = desk.session
    let people = session.events.map(\.by)
    checkers = (people.isEmpty ? [names.plain(session.header.by)] : people).filter {
      seen.insert($0).inserted
    }
    var context = session.context(of: nil)
    if context[.title] == nil {
      context[.title] = session.setting("title").flatMap { $0.isEmpty ? nil : $0 }
    }
    self.context = context
    let everyClaim = desk.handles
    let reported =
      everyClaim
      .filter { selection.holds($0, of: session, since: desk.past, tellsNotes: tellsNotes) }
      .map { ReportedClaim($0, desk) }
    judged = reported.filter(\.isJudged)
    open = reported.filter { !$0.isJudged }
    let handles = Set(judged.map(\.handle))
    let standings = conflicts.map { conflict in
      names.isEmpty ? conflict.standing : conflict.standing.rewording(names.told)
    }
    let found = zip(conflicts, standings).map { ReportedConflict($0.conflict, $1, desk) }
      .filter { $0.standing.dismissal != nil || !handles.isDisjoint(with: $0.claims) }
    let gone = session.dismissals(without: standings).map { ReportedConflict($0) }
    // A report of some claims tells what was decided on those.
    let told = Set(reported.map(\.handle))
    events = session.events(
      on: selection.isEverything ? nil : told, since: desk.past, tellsNotes: tellsNotes)
    func concerns(_ claims: [ClaimHandle]) -> Bool {
      selection.isEverything || !told.isDisjoint(with: claims)
    }
    publications = session.publications.filter { concerns($0.decision.claims) }
    let conflicts = (found + gone).filter { concerns($0.claims) }
    self.conflicts = conflicts
    groupDecisions = session.groupDecisions.filter { record in
      concerns((record.decision.claims + record.decision.others).map(\.claim))
    }
    let spoken = Set(
      reported.flatMap(\.chain).flatMap { [$0.speaker, $0.source].compactMap(\.self) })
    nameDecisions = session.nameDecisions.filter { record in
      selection.isEverything || !spoken.isDisjoint(with: record.decision.names)
    }
    origins = tellsOrigins ? desk.origins(of: judged) : []
    let touched = Set(reported.flatMap(\.documents) + conflicts.flatMap(\.documents))
    let listed =
      selection.isEverything
      ? desk.documents : desk.documents.filter { touched.contains($0.handle) }
    documents = listed
    let corpus = register.claims.corpus
    let positions =
      selection.isEverything
      ? Array(corpus.documents.indices)
      : listed.compactMap { register.position(of: $0.handle) }
    findings =
      ((selection.isEverything ? corpus.findings : [])
      + positions.flatMap { corpus.documents[$0].findings }).map(names.told)
    summary = ReportSummary(
      judged: judged, open: open, documents: listed, ofDocuments: desk.documents.count)
    manifest = ReportManifest(
      rows: reported.count, of: everyClaim.count, selection: selection.words.map(names.plain),
      session: self.name, events: session.events.count, head: head, documents: desk.documents,
      withheld: protected, scale: scale?.name, program: program)
  }
}

extension ReportedClaim {
  /// The documents that it touches: its own, those that say the same, those of its evidence.
  fileprivate var documents: [DocumentHandle] {
    [place?.document].compactMap(\.self) + appearances.compactMap(\.document)
      + evidence.compactMap(\.document?.handle)
  }
}

extension ReportedConflict {
  fileprivate var documents: [DocumentHandle] { sides.flatMap(\.claims).compactMap(\.document) }
}

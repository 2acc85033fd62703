import Corpora
import Glibc
import Sessions
import Text

extension Interpreter {
  /// Begins, opens or copies a session, and lays its documents on the desk.
  mutating func changeSession(_ effect: Effect, in world: World, answer: inout Answer)
    throws(CommandError)
  {
    guard let shelf = outside.shelf else { throw .notInReplay }
    switch effect {
    case .newSession(let path, let blind):
      if let path, access(path, F_OK) == 0 {
        throw .journal(.exists(path: UntrustedText(path)))
      }
      let header = SessionHeader(program: World.version, at: world.now, by: world.user)
      // A private session leaves no file behind, nor does the one after it.
      let place = path ?? (keeper.isInMemory ? nil : shelf.path(at: world.now))
      var journal = Journal(header: header)
      if let blind {
        try takeOver(blind, into: &journal, at: place ?? world.folder + "/session", in: world)
      }
      keeper.close()
      keeper = place.map { .planned(path: $0, journal) } ?? .memory(journal)
      desk = Desk(session: keeper.journal.session)
      if blind != nil { answer.blocks += try restore(in: world) }
    case .openSession(let path):
      let file = try Self.open(path, outside: outside)
      keeper.close()
      keeper = .file(file)
      answer.blocks += try restore(in: world)
    case .saveSession(let path):
      do throws(JournalError) {
        let file = try JournalFile.create(at: path, keeper.journal)
        keeper.close()
        keeper = .file(file)
      } catch { throw .journal(error) }
    default: return
    }
    describeSession()
    answer.blocks.append(.talk("Session: \(keeper.path ?? "in memory only")"))
  }

  /// Opens a session file. Where it cannot be written to, that is said before it is read.
  static func open(_ path: String, outside: any Outside) throws(CommandError) -> JournalFile {
    do throws(JournalError) {
      return try JournalFile.open(at: path) { reason in
        let words = ErrorWords(.journal(.readOnly(path: UntrustedText(path), reason)))
        outside.warn([
          .talk(styled("\(words.message)", .warning)),
          .talk("hint: session save-as FILE goes on in a copy"),
        ])
      }
    } catch { throw .journal(error) }
  }

  /// Takes over what another checker worked on – documents, claims, corrections – and nothing of what
  /// they decided.
  private func takeOver(
    _ file: String, into journal: inout Journal, at place: String, in world: World
  ) throws(CommandError) {
    let other: Session
    do throws(JournalError) { other = try JournalFile.read(at: file).session } catch {
      throw .journal(error)
    }
    let folders = (from: folder(of: file), to: folder(of: world.absolute(place)))
    // Who corrected what, and when, is taken over too: merged again, both are one.
    var events: [SessionEvent] = []
    for event in other.events where other.counts(step: event.step) {
      guard let change = event.change.withoutDecisions(folders.from, folders.to) else { continue }
      events.append(
        SessionEvent(
          number: event.number, step: event.step, at: event.at, by: event.by, change: change))
    }
    var index = 0
    while index < events.count {
      let first = events[index]
      let step = events[index...].prefix { $0.step == first.step }
      journal.append(step.map(\.change), at: first.at, by: first.by)
      index += step.count
    }
  }

  /// Reads the documents of the session that was opened; texts that changed get their handles.
  mutating func restore(in world: World) throws(CommandError) -> [Block] {
    desk = Desk(session: keeper.journal.session)
    let restored = try outside.documents(of: desk.session, folder: sessionFolder(in: world))
    let plan = plan(restored.corpus.documents, in: world)
    if !plan.changes.isEmpty { try record(plan.changes, in: world) }
    desk.take(restored.corpus, session: keeper.journal.session)
    var missing = restored.missing
    for loaded in desk.session.factChecks {
      let file = FactCheckFile(
        recorded: loaded, folder: sessionFolder(in: world), limits: desk.session.limits)
      if let file { desk.take(file) } else { missing.append(loaded.file) }
    }
    missing += desk.takeClaims(from: sessionFolder(in: world))
    describeSession()
    return LoadWords.restored(plan, missing: missing, at: desk, in: world)
  }
}

/// The folder of a file.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension SessionChange {
  /// What a second checker takes over; nil for what the first one decided.
  ///
  /// - Parameters: the folders of the two session files: paths are relative to them.
  fileprivate func withoutDecisions(_ old: String, _ new: String) -> SessionChange? {
    switch self {
    case .documentLoaded(let loaded):
      let path = loaded.path.map { path in
        path.exact.hasPrefix("/")
          ? path : UntrustedText(relative(old + "/" + path.exact, to: new))
      }
      return .documentLoaded(
        DocumentLoaded(
          document: loaded.document, path: path, textDigest: loaded.textDigest,
          fileDigest: loaded.fileDigest, firstClaim: loaded.firstClaim, claims: loaded.claims,
          handles: loaded.handles, encoding: loaded.encoding, marks: loaded.marks))
    case .documentPasted, .claimAdded, .correction, .setting: return self
    case .ran, .verdict, .note, .evidence, .untag, .undone, .redone, .groupDecided, .namesDecided,
      .conflictDecided, .factChecksLoaded, .claimsLoaded, .verdictsDiffer, .shared, .publishing:
      return nil
    }
  }
}

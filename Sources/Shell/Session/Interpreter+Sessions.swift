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
    case .newSession(let path):
      if let path, access(path, F_OK) == 0 {
        throw .journal(.exists(path: UntrustedText(path)))
      }
      let header = SessionHeader(program: World.version, at: world.now, by: world.user)
      let next = SessionKeeper.planned(
        path: path ?? shelf.path(at: world.now), Journal(header: header))
      keeper.close()
      keeper = next
      desk = Desk(session: keeper.journal.session)
    case .openSession(let path):
      do throws(JournalError) {
        let file = try JournalFile.open(at: path)
        keeper.close()
        keeper = .file(file)
      } catch { throw .journal(error) }
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
    answer.blocks.append(.talk("Session: \(keeper.path ?? "")"))
  }

  /// Reads the documents of the session that was opened; texts that changed get their handles.
  mutating func restore(in world: World) throws(CommandError) -> [Block] {
    desk = Desk(session: keeper.journal.session)
    let restored = outside.documents(of: desk.session, folder: sessionFolder(in: world))
    let read = try ReadDocument.all(restored.documents, progress: outside.progress)
    let plan = plan(read, in: world)
    if !plan.changes.isEmpty { try record(plan.changes, in: world) }
    desk.take(read, findings: restored.findings, session: keeper.journal.session)
    var missing = restored.missing
    for loaded in desk.session.factChecks {
      let file = FactCheckFile(
        recorded: loaded, folder: sessionFolder(in: world), limits: desk.session.limits)
      if let file { desk.take(file) } else { missing.append(loaded.file) }
    }
    describeSession()
    return LoadWords.restored(plan, missing: missing, at: desk)
  }
}

/// The folder of a file.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

import JSONLines
import Sessions
import Text

/// A look at session files that leaves the session at hand alone.
public enum SessionCheck: Hashable, Sendable {
  /// Whether every line and every link of these files is whole.
  case verify([String], signers: String?)
  /// Set the damaged end of a file aside.
  case recover(String)
  /// How far the verdicts of several files agree.
  case agreement([String], Verdict.Aspect)
  /// What a replay of a file would give otherwise today.
  case audit(String, ReplayOptions)

  /// What a check says, and the status of a process that it ends: that of the first fault.
  public struct Result: Sendable {
    public var blocks: [Block] = []
    public var records: [JSONObject] = []
    public var status: Int32 = 0
  }

  public func result() throws(CommandError) -> Result {
    switch self {
    case .verify(let files, let signers):
      var result = Result()
      for file in files { verify(file, signers: signers, &result) }
      return result
    case .recover(let file): return try recover(file)
    case .audit(let file, let options):
      return ReplayAudit(try Replay(path: file, options: options)).result(width: Transcript.width)
    case .agreement(let files, let aspect):
      var sessions: [(name: String, session: Session)] = []
      for file in files { sessions.append((lastComponent(of: file), try read(file).session)) }
      let figures = AgreementFigures(of: sessions.map(\.session), aspect)
      return Result(
        blocks: AgreementWords.blocks(sessions, figures), records: figures.records)
    }
  }

  private func read(_ file: String) throws(CommandError) -> Journal {
    do throws(JournalError) { return try JournalFile.read(at: file) } catch {
      throw .journal(error)
    }
  }

  private func verify(_ file: String, signers: String?, _ result: inout Result) {
    do throws(CommandError) {
      let journal = try read(file)
      let session = journal.session
      let signature = SessionSignature(file).words(on: journal, signers: signers)
      let last = session.events.last?.at ?? session.header.at
      result.blocks += [
        .line(
          "\(file, .strong): whole, \(counted(session.events.count, "event")) in "
            + "\(counted(session.nextStep - 1, "step")), \(session.header.at.iso) to \(last.iso)"),
        .line("  head \(journal.head.hex)"),
        .line("  \(signature.words)"),
      ]
      result.records.append([
        "record": "verified", "path": .string(file), "whole": .bool(true),
        "events": .integer(session.events.count), "steps": .integer(session.nextStep - 1),
        "head": .string(journal.head.hex), "signature": .string(signature.words.words),
      ])
      if !signature.isGood, result.status == 0 { result.status = 65 }
    } catch {
      result.blocks += error.blocks
      result.records.append([
        "record": "verified", "path": .string(file), "whole": .bool(false),
        "why": .string(ErrorWords(error).message.words),
      ])
      if case .journal(.damaged) = error {
        result.blocks.append(.talk("hint: session recover keeps every whole line"))
      }
      if result.status == 0 { result.status = error.exitStatus }
    }
  }

  private func recover(_ file: String) throws(CommandError) -> Result {
    do throws(JournalError) {
      let (recovery, torn) = try JournalFile.recover(at: file)
      let events = counted(recovery.journal.session.events.count, "event")
      let record: JSONObject = [
        "record": "recovered", "path": .string(file),
        "events": .integer(recovery.journal.session.events.count),
        "torn": torn.map { .string($0) } ?? .null, "bytes": .integer(recovery.torn.count),
      ]
      guard let torn else {
        return Result(
          blocks: [.line("\(file): whole, \(events); nothing was done")], records: [record])
      }
      let bytes = counted(recovery.torn.count, "byte")
      return Result(
        blocks: [.line("\(file): kept \(events), set \(bytes) aside in \(torn)")]
          + (recovery.fault.map { CommandError.journal($0).blocks.prefix(1) } ?? []),
        records: [record])
    } catch {
      throw .journal(error)
    }
  }
}

/// `session ACTION`.
struct SessionCommand: Command {
  let name = "session"
  let summary = "Begin, open, copy, list, verify or recover sessions"
  let discussion = """
    new begins a session with an empty desk, or with --blind on another checker's documents, so \
    that two can be compared afterwards; open goes on with one, its documents loaded again; \
    save-as copies the session and goes on in the copy; list names the sessions of the usual \
    folder. verify checks every line of a file, the session at hand without one; recover sets a \
    damaged end aside in FILE.torn and keeps every whole line. Everything is saved as you go: \
    there is no save.
    """
  let examples = [
    "session list", "session save-as copy.ndjson", "session verify",
    "session new second.ndjson --blind check.ndjson", "session open check.ndjson",
  ]
  let action = Positional<SessionAction>(help: "new, open, save-as, list, verify or recover")
  let path = Positional<SessionPath>(.optional, help: "the session file")
  let blind = Option<SessionPath>(
    "--blind", help: "with new: take over a session's documents and claims, not its verdicts")
  var parameters: [any Parameter] { [action, path, blind] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let file = arguments[path].first?.path
    switch arguments[action].first {
    case .new:
      return Outcome(effects: [
        .newSession(path: file, blind: arguments[blind].first?.path)
      ])
    case .open:
      guard let file else { throw .missingWord("FILE", command: "session open") }
      return Outcome(effects: [.openSession(path: file)])
    case .saveAs:
      guard let file else { throw .missingWord("FILE", command: "session save-as") }
      return Outcome(effects: [.saveSession(path: file)])
    case .verify:
      guard let file = file ?? desk.sessionFile.map({ world.absolute($0.exact) }) else {
        throw .missingWord("FILE", command: "session verify")
      }
      return Outcome(effects: [.check(.verify([file], signers: nil))])
    case .recover:
      guard let file else { throw .missingWord("FILE", command: "session recover") }
      return Outcome(effects: [.check(.recover(file))])
    case .list, nil: return Outcome(effects: [.listSessions])
    }
  }
}

/// `session ACTION`.
struct SessionCommand: Command {
  let name = "session"
  let summary = "Begin, open, copy or list sessions"
  let discussion = """
    new begins a session with an empty desk; open goes on with one, its documents loaded again; \
    save-as copies the session and goes on in the copy; list names the sessions of the usual \
    folder. Everything is saved as you go: there is no save.
    """
  let examples = ["session list"]
  let action = Positional<SessionAction>(help: "new, open, save-as or list")
  let path = Positional<FilePath>("FILE", .optional, help: "the session file")
  var parameters: [any Parameter] { [action, path] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let file = arguments[path].first.map { world.absolute($0.typed) }
    switch arguments[action].first {
    case .new: return Outcome(effects: [.newSession(path: file)])
    case .open:
      guard let file else { throw .missingWord("FILE", command: "session open") }
      return Outcome(effects: [.openSession(path: file)])
    case .saveAs:
      guard let file else { throw .missingWord("FILE", command: "session save-as") }
      return Outcome(effects: [.saveSession(path: file)])
    case .list, nil: return Outcome(effects: [.listSessions])
    }
  }
}

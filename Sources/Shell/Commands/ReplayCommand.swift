/// `replay FILE`.
struct ReplayCommand: Command {
  let name = "replay"
  let summary = "Run the lines of a session again and show what they say"
  let discussion = """
    Clock and user come from the session, so that two replays are the same to the byte. Nothing \
    is written, run or fetched, and the session at hand is left as it is. From a process line \
    factdesk replay FILE --step waits for a key before each further line (q stops), --speed 2 \
    two seconds.
    """
  let examples = ["replay check.ndjson --until c2", "replay check.ndjson --audit"]
  let path = Positional<SessionPath>(help: "the session file")
  let corpus = Option<FilePath>("--corpus", help: "where its documents are now")
  let from = Option<Words>(
    "--from", help: "begin at the first line that touches this claim or step")
  let until = Option<Words>("--until", help: "stop after the first line that touches it")
  let audit = Flag("--audit", help: "say what would differ today, line by line")
  var parameters: [any Parameter] { [path, corpus, from, until, audit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let file = arguments[path].first else { throw .wordsMissing("file") }
    let options = ReplayOptions(
      corpus: arguments[corpus].first.map { world.absolute($0.typed) },
      from: arguments[from].first?.text, until: arguments[until].first?.text)
    if arguments[audit] {
      return Outcome(effects: [.check(.audit(file.path, options))])
    }
    return Outcome(effects: [.replay(path: file.path, options)])
  }
}

/// `load PATH…`.
struct LoadCommand: Command {
  let name = "load"
  let summary = "Read articles into the corpus"
  let discussion = """
    A folder is read with all that is in it. Text, Markdown, HTML and NDJSON are told apart by \
    their content. A file that cannot be read is a finding (see: problems), and the rest is loaded.
    """
  let examples = ["load seeds"]
  let paths = Positional<FilePath>(
    "PATH", .oneOrMore, help: "files, folders, patterns, or - for standard input")
  let encoding = Option<EncodingLabel>(
    "--encoding", help: "what the files are read as, where the guess is wrong: windows-1251")
  var parameters: [any Parameter] { [paths, encoding] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    Outcome(effects: [
      .load(
        paths: arguments[paths].map { world.absolute($0.typed) },
        encoding: arguments[encoding].first?.encoding)
    ])
  }
}

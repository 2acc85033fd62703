/// `load PATH…`.
struct LoadCommand: Command {
  let name = "load"
  let summary = "Read articles into the corpus"
  let discussion = """
    A folder is read with all that is in it. Text, Markdown, HTML and NDJSON are told apart by \
    their content. A file that cannot be read is a finding (see: problems), and the rest is loaded. \
    Fact-checks are ClaimReview (JSON-LD, a feed, NDJSON) or a table with the columns claim, \
    verdict, publisher, date and url; such a file is taken whole or not at all.
    """
  let examples = ["load seeds", "load --checked checks.json"]
  let paths = Positional<FilePath>(
    "PATH", .any, help: "files, folders, patterns, or - for standard input")
  let checked = Option<FilePath>(
    "--checked", isMany: true, help: "published fact-checks to match claims with; see: match")
  let encoding = Option<EncodingLabel>(
    "--encoding", help: "what the files are read as, where the guess is wrong: windows-1251")
  var parameters: [any Parameter] { [paths, checked, encoding] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let articles = arguments[paths].map { world.absolute($0.typed) }
    let files = arguments[checked].map { world.absolute($0.typed) }
    guard !articles.isEmpty || !files.isEmpty else {
      throw .missingWord("PATH…", command: name)
    }
    var effects: [Effect] = []
    if !articles.isEmpty {
      effects.append(.load(paths: articles, encoding: arguments[encoding].first?.encoding))
    }
    return Outcome(effects: effects + files.map { .loadFactChecks(path: $0) })
  }
}

/// `load PATH…`.
struct LoadCommand: Command {
  let name = "load"
  let summary = "Read articles into the corpus"
  let discussion = """
    A folder is read with all that is in it. Text, Markdown, HTML and NDJSON are told apart by \
    their content. A file that cannot be read is a finding (see: problems), and the rest is loaded. \
    Fact-checks are ClaimReview (JSON-LD, a feed, NDJSON) or a table with the columns claim, \
    verdict, publisher, date and url; such a file is taken whole or not at all, and so are claims \
    that a cluster has found and compared (extract's records): where they say the same as loaded \
    ones, a group says so, and where else they stand. One that does not match its document is a \
    finding.
    """
  let examples = ["load seeds", "load --checked checks.json", "load --claims claims.ndjson"]
  let paths = Positional<FilePath>(
    "PATH", .any, help: "files, folders, patterns, or - for standard input")
  let checked = Option<FilePath>(
    "--checked", isMany: true, help: "published fact-checks to match claims with; see: match")
  let claims = Option<FilePath>(
    "--claims", isMany: true, help: "claims of an archive, as a cluster has grouped them")
  let encoding = Option<EncodingLabel>(
    "--encoding", help: "what the files are read as, where the guess is wrong: windows-1251")
  var parameters: [any Parameter] { [paths, checked, claims, encoding] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let articles = arguments[paths].map { world.absolute($0.typed) }
    let files = arguments[checked].map { world.absolute($0.typed) }
    let archives = arguments[claims].map { world.absolute($0.typed) }
    guard !articles.isEmpty || !files.isEmpty || !archives.isEmpty else {
      throw .missingWord("PATH…", command: name)
    }
    var effects: [Effect] = []
    if !articles.isEmpty {
      effects.append(.load(paths: articles, encoding: arguments[encoding].first?.encoding))
    }
    effects += files.map { .loadFactChecks(path: $0) }
    return Outcome(effects: effects + archives.map { .loadClaims(path: $0) })
  }
}

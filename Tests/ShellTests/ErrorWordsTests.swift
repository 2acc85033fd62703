import Testing

@testable import Shell

/// Lines typed on a desk with two articles, and what they say.
struct ErrorWordsTests {
  static let cases: [(line: String, message: String, hint: String)] = [
    ("confrm c2", "error: no command 'confrm'", "did you mean 'confirm'"),
    ("claims --verdikt open", "error: claims has no option --verdikt", "--verdict"),
    ("claims --verdict opne", "error: 'opne' is not a verdict", "open"),
    (
      "confirm", "error: confirm wants CLAIM",
      "the claims: c3, c3-c7, c3,c5, same:c3; see: help confirm"
    ),
    ("confirm c99", "error: there is no claim c99", "run up to c"),
    ("confirm x2", "error: 'x2' is not a claim", "c1, c3-c7"),
    ("confirm c1 --because", "error: --because wants a value", "help confirm"),
    ("confirm c1 --because a --because b", "error: --because was given twice", "once"),
    ("read d9", "error: there is no document d9", "run up to d2"),
    ("undo", "error: there is nothing to undo", "stays; log"),
    ("session", "error: session wants ACTION", "new, open, save-as, list, verify or recover; see"),
    ("exit", "error: no command 'exit'", "did you mean 'quit'"),
    ("q", "error: no command 'q'", "did you mean 'quit'"),
    ("untag c1", "error: c1 has no verdict", "show c1"),
    ("quit now", "error: quit does not take 'now'", "help quit"),
    ("evidence c1 maybe:d1", "is not a piece of evidence", "for:, against: or context:"),
    ("evidence c1 for:d1:\"never said\"", "does not have the words", "exactly"),
    ("evidence c1 for:file:gone.txt", "error: cannot read gone.txt", "path"),
    ("export pdf", "is not a format", "markdown, csv, html, json"),
    ("export csv --rows words", "is not a kind of rows", "claims, appearances, evidence"),
    ("export html --scale gone.ndjson", "cannot read /work/gone.ndjson", "path"),
    ("export html --scale bad.ndjson", "/work/bad.ndjson:2: the line has no rating", "Mostly"),
    ("export claimreview --url house", "is not a web address", "https://"),
    ("search (", "the query, column", "help search"),
    ("set hints maybe", "is not a value of hints", "on or off"),
    ("note c1 \"\"", "error: the note is empty", ""),
  ]

  @Test(arguments: cases)
  func anErrorSaysWhatAndWhatToDo(line: String, message: String, hint: String) {
    let bench = Bench()
    bench.files["/work/bad.ndjson"] = "{\"scale\":\"a\"}\n{}"
    bench.run("load articles")
    let said = bench.say(line)
    let errors = said.filter { $0.hasPrefix("error: ") }
    let hints = said.filter { $0.hasPrefix("hint: ") }
    #expect(errors.contains { $0.contains(message) }, "\(said)")
    #expect(hint.isEmpty || hints.contains { $0.contains(hint) }, "\(said)")
  }

  @Test func aFailedLineChangesNothingAndIsRecorded() throws {
    let bench = Bench()
    bench.run("load articles")
    let before = bench.desk.session
    bench.run("confirm c1 c99")
    let after = bench.desk.session
    #expect(after.verdicts.isEmpty)
    #expect(after.events.count == before.events.count + 1)
    guard case .ran(let ran) = after.events.last?.change else {
      Issue.record("the line was not recorded")
      return
    }
    #expect(ran.line.exact == "confirm c1 c99")
    #expect(ran.status == 1)
  }
}

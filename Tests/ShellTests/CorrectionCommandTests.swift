import Sessions
import Testing
import Text

@testable import Shell

/// `split`, `join` and `edit`, and what the other commands say after them.
struct CorrectionCommandTests {
  /// A bench whose first document has a sentence of two clauses, said by one speaker.
  private func bench() -> Bench {
    let bench = Bench([
      "a.txt": """
      The mayor said the plant was closed on Monday, and that the workers were sent home.

      Sales fell 6.6 percent in March. Nobody was hurt, officials said.
      """,
      "b.txt": "Officials said the plant in Vella closed on Monday.",
    ])
    bench.run("load articles")
    return bench
  }

  private func ids(_ bench: Bench, _ line: String = "claims") -> [String] {
    bench.say(line).compactMap { line in
      let word = line.split(separator: " ").first.map(String.init) ?? ""
      return ClaimHandle(word) == nil ? nil : word
    }
  }

  @Test func aSplitClaimGivesWayToItsParts() {
    let bench = bench()
    bench.run("deny c1 --because \"no\"")
    let said = bench.say("split c1")
    #expect(said[0].hasPrefix("c5  The mayor said the plant was closed on Monday"))
    #expect(said.contains { $0.hasPrefix("c6  ") && $0.contains("the workers were sent home") })
    #expect(said.contains("The verdict on c1 stays in the log; the parts begin open."))
    #expect(ids(bench) == ["c2", "c3", "c4", "c5", "c6"])
    #expect(ids(bench, "claims speaker:mayor") == ["c5", "c6"])
    #expect(bench.say("confirm c1").first == "error: c1 was split into c5 and c6")
    #expect(bench.say("status").contains { $0.contains("2 documents, 5 claims") })
    #expect(bench.say("log c1").contains { $0.contains("c1 split into c5 c6") })
    #expect(bench.say("show c6").contains { $0.contains("corrected: cut from c1 (ana, ") })
    #expect(bench.say("why c6").contains { $0.contains("cut from c1") })
    bench.run("undo")
    #expect(ids(bench, "claims --verdict denied") == ["c1"])
    #expect(bench.say("show c5").first == "error: there is no claim c5")
    bench.run("redo")
    #expect(ids(bench) == ["c2", "c3", "c4", "c5", "c6"])
  }

  @Test func wordsSayWhereToCut() {
    let bench = bench()
    let said = bench.say("split c2 \"in March\"")
    #expect(said[0].hasPrefix("c5  Sales fell 6.6 percent"))
    #expect(said[1].hasPrefix("c6  in March."))
  }

  @Test func aDryRunChangesNothing() {
    let bench = bench()
    for line in ["split c1", "join c2 c3", "edit c2 --drop", "edit c2 --speaker Ana"] {
      #expect(bench.say(line + " --dry-run").last == "A dry run: nothing was changed.")
    }
    #expect(ids(bench) == ["c1", "c2", "c3", "c4"])
    #expect(bench.desk.session.corrections.isEmpty)
  }

  @Test func neighboursAreJoined() {
    let bench = bench()
    #expect(
      bench.say("join c3 c2")[0].hasPrefix(
        "c5  Sales fell 6.6 percent in March. Nobody was hurt, officials said."))
    #expect(ids(bench) == ["c1", "c4", "c5"])
    #expect(bench.say("read d1").filter { $0.contains("c5") }.count == 1)
    #expect(bench.say("compare c2").first == "error: c2 was joined into c5")
    bench.run("confirm c1-c5")
    #expect(ids(bench, "claims --verdict confirmed") == ["c1", "c4", "c5"])
  }

  @Test func aClaimIsEdited() {
    let bench = bench()
    bench.run("edit c1 --words \"the plant was closed on Monday\"")
    #expect(bench.desk.words(of: ClaimHandle(1)) == "the plant was closed on Monday")
    bench.run("edit c1 --speaker \"Ana Ruiz\" --stance denies")
    #expect(bench.desk.speakers(of: ClaimHandle(1)) == ["Ana Ruiz"])
    #expect(ids(bench, "claims speaker:Ruiz stance:denies") == ["c1"])
    #expect(ids(bench, "claims speaker:mayor").isEmpty)
    let card = bench.say("show c1").joined(separator: "\n")
    #expect(card.contains("said by: Ana Ruiz (in the text: The mayor)"))
    #expect(card.contains("it read “The mayor said"))
    bench.run("edit c1 --nobody")
    #expect(bench.desk.speakers(of: ClaimHandle(1)).isEmpty)
    bench.run("undo")
    bench.run("undo")
    bench.run("undo")
    #expect(bench.desk.words(of: ClaimHandle(1)).hasPrefix("The mayor said"))
    #expect(bench.desk.speakers(of: ClaimHandle(1)) == ["The mayor"])
  }

  @Test func whatIsNoClaimIsDropped() {
    let bench = bench()
    bench.run("confirm c4")
    bench.run("edit c2 c4 --drop --because \"a heading\"")
    #expect(ids(bench) == ["c1", "c3"])
    #expect(bench.desk.session.counts.tagged == 0)
    #expect(bench.say("show c2").first == "error: c2 was dropped: it is no claim")
    #expect(bench.say("log c2").contains { $0.contains("c2 is no claim, because a heading") })
    bench.run("undo")
    #expect(ids(bench, "claims --verdict confirmed") == ["c4"])
  }

  static let refused: [(line: String, message: String, status: Int32)] = [
    ("split c2", "c2 was found to have one clause only", 1),
    ("split c2 \"no such words\"", "c2 cannot be cut before “no such words”", 1),
    ("split c2 \"Sales fell\"", "c2 cannot be cut before “Sales fell”", 1),
    ("split c1-c2", "split takes one claim at a time", 64),
    ("join c1", "join wants two claims or more", 64),
    ("join c1 c1", "join wants two claims or more", 64),
    ("join c3 c4", "c3 and c4 are of two documents", 1),
    ("join c1 c3", "c2 stands between them", 1),
    ("edit c1", "c1 is so already", 1),
    ("edit c1 --words \"Sales fell\"", "“Sales fell” does not stand at c1", 1),
    ("edit c1 --words \"no such words\"", "d1 does not have the words “no such words”", 1),
    ("edit c2 --words \"in March. Nobody\"", "these words run into c3", 1),
    ("edit c1 c2 --words \"Sales fell\"", "--words takes one claim at a time", 64),
    ("edit c2 --kind named", "nobody is found to have said c2", 1),
    ("edit c1 --link 3 --speaker Ana", "c1 has no link 3: its chain has 1 link", 1),
    ("edit c1 --nobody --speaker Ana", "--nobody and --speaker do not go together", 64),
    ("edit c1 --drop --words x", "--drop and --words do not go together", 64),
  ]

  @Test(arguments: refused)
  func whatCannotBeIsRefused(line: String, message: String, status: Int32) {
    let bench = bench()
    let answer = bench.run(line)
    #expect(answer.error?.exitStatus == status)
    #expect(answer.error.map { ErrorWords($0).message.words } == message)
    #expect(bench.desk.session.corrections.isEmpty)
  }

  @Test func reloadKeepsCorrections() {
    let bench = bench()
    bench.run("split c1")
    bench.run("edit c2 --words \"Sales fell 6.6 percent\"")
    bench.run("confirm c2")
    bench.articles["a.txt"] = "A new sentence was written here. " + (bench.articles["a.txt"] ?? "")
    bench.run("reload")
    #expect(bench.desk.words(of: ClaimHandle(2)) == "Sales fell 6.6 percent")
    #expect(Set(ids(bench)).isSuperset(of: ["c2", "c3", "c4", "c5", "c6"]))
    #expect(!ids(bench).contains("c1"))
    #expect(ids(bench, "claims --verdict confirmed") == ["c2"])
  }

  @Test func reportsSayWhatWasCorrected() {
    let bench = bench()
    bench.run("split c1")
    bench.run("confirm c5")
    let page = bench.run("export markdown").blocks.compactMap { block -> String? in
      if case .report(let text) = block { text.exact } else { nil }
    }.joined()
    #expect(page.contains("Corrected by hand: cut from c1 (ana, "))
    #expect(!page.contains("### c1:"))
    let table = bench.run("export csv").blocks.compactMap { block -> String? in
      if case .report(let text) = block { text.exact } else { nil }
    }.joined()
    #expect(table.contains("cut from c1 (ana, "))
  }
}

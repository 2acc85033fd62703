import Glibc
import TestSupport
import Testing
import Text

@testable import Shell

/// Which claims a report holds, in whose form, and that it is on the disk whole or not at all.
struct ExportCommandTests {
  private func bench() -> Bench {
    let bench = Bench()
    bench.run("load articles")
    bench.run("confirm c1 --because \"two articles\"")
    bench.run("deny c2 --because \"said Ana Ruiz\"")
    return bench
  }

  private func page(_ line: String, _ bench: Bench? = nil) -> String {
    (bench ?? self.bench()).say(line).joined(separator: "\n")
  }

  @Test(arguments: [
    ("--claims c1,c3", ["c1"], "Selection: claims c1,c3"),
    ("--where verdict:denied", ["c2"], "Selection: where verdict:denied"),
    ("--claims c1 --claims c2 --where speaker:ruiz", ["c2"], "claims c1,c2"),
    ("--since 2", ["c2"], "Selection: since step 2"),
    ("--since 3", [], "In this report: 0 of "),
    ("", ["c1", "c2"], "Selection: everything"),
  ]) func aChoiceIsKeptAndTold(options: String, claims: [String], told: String) {
    let page = page("export markdown \(options)")
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(headings.map { String($0.dropFirst(4)) } == claims)
    #expect(page.contains("- " + told))
    #expect(page.hasSuffix("Complete."))
  }

  @Test func sinceTheLastPublicationTheOldVerdictStandsBesideTheNew() {
    let bench = bench()
    #expect(page("export markdown --since published", bench).contains("nothing was published"))
    bench.run("publish all")
    bench.run("correct c1 denied --note \"We erred.\"")
    let page = page("export markdown --since published", bench)
    #expect(page.contains("### c1") && !page.contains("### c2"))
    // The correction tells the old verdict: it is told once.
    #expect(page.contains("- verdict: was “confirmed”, now “denied”"))
    #expect(!page.contains("Before: confirmed"))
    #expect(page.contains("reason: was “two articles”, now none"))
    let rows = bench.say("export csv --since published")
    #expect(rows.last?.hasSuffix("1 of 1") == true)
    #expect(rows[0].contains(",before,") && rows[0].hasSuffix(",row"))
  }

  @Test(arguments: [
    ("confirmed", "did you mean --where verdict:confirmed?"), ("unnamd", "--where kind:unnamed?"),
    ("zeppelin", "the report is empty, for nothing matches zeppelin"),
  ]) func aQueryThatFindsNothingIsTold(query: String, words: String) {
    let answer = bench().run("export csv --where \(query)")
    #expect(answer.error == nil)
    let told = page("export csv --where \(query)").split(separator: "\n").joined(separator: " ")
    #expect(told.contains(words))
    #expect(!page("export csv --where verdict:denied").contains("no claim"))
  }

  @Test func whatWasJudgedIsAllOfIt() {
    let bench = bench()
    bench.run("confirm c3 --saying")
    bench.run("claim \"Nobody was asked.\" --by \"the clerk\"")
    let own = bench.desk.register.handles.last?.word ?? ""
    bench.run("unverified \(own)")
    bench.run("publish c2")
    func claims(_ query: String) -> [Substring] {
      page("export markdown --where \"\(query)\"", bench).split(separator: "\n")
        .filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
    }
    #expect(claims("NOT verdict:open") == ["c1", "c2", "c3", own[...]])
    #expect(claims("verdict:saying") == ["c3"])
    #expect(claims("has:publication") == ["c2"])
    #expect(claims("verdict:unverified speaker:clerk") == [own[...]])
  }

  @Test func aRatingThatIsAtOddsIsToldWhereItIsGiven() {
    let bench = bench()
    bench.files["/work/house.ndjson"] = """
      {"scale":"Our house"}
      {"rating":"True","number":4,"verdict":"confirmed"}
      {"rating":"False","number":1,"verdict":"denied"}
      {"rating":"Unproven","verdict":"unverified"}
      """
    #expect(page("confirm c1 --rating Denied", bench).contains("belongs to denied"))
    #expect(!page("confirm c1 --rating meh", bench).contains("rating:"))
    bench.run("set scale house.ndjson")
    #expect(
      page("confirm c1 --rating meh", bench).contains("“meh” is not in the scale of Our house"))
    #expect(page("confirm c1 --rating false", bench).contains("“false” belongs to denied"))
    #expect(!page("confirm c1 --rating true", bench).contains("rating:"))
    bench.run("confirm c1 --rating false")
    let told = page("export markdown", bench)
    #expect(told.contains("1 rating at odds with its verdict or with the scale: c1"))
    #expect(
      told.contains("rating of c1: the rating “false” belongs to denied in the scale of Our house"))
    bench.run("confirm c2 --rating false")
    let both = page("export markdown", bench)
    #expect(both.contains("2 ratings at odds with their verdicts or with the scale: c1, c2"))
    #expect(both.contains("rating of c1, c2: the rating “false” belongs to denied"))
  }

  @Test(arguments: [
    ("export csv --template title.md", "csv takes no template"),
    ("export markdown --template gone.md", "cannot read"),
    ("export markdown --claims c99", "there is no claim c99"),
    ("export markdown --where (", "the query, column"),
    ("export markdown --since 99", "there is no step 99"),
    ("export markdown --template t.md", "t.md:1: there is no field 'wrods'"),
  ]) func aChoiceThatCannotBeIsAnError(line: String, message: String) {
    let bench = bench()
    bench.files = ["/work/t.md": "{{wrods}}", "/work/title.md": "{{title}}"]
    #expect(page(line, bench).contains("error: ") && page(line, bench).contains(message))
  }

  @Test(arguments: ["markdown", "html", "csv", "claimreview", "annotations"])
  func aProtectedNameIsInNoFormat(format: String) {
    let bench = bench()
    bench.run("note c2 \"asked ANA  RUIZ again\"")
    bench.run("protect \"ana ruiz\" --as \"a local official\"")
    let page = page("export \(format)", bench)
    #expect(!page.lowercased().contains("ruiz"))
    #expect(page.contains("a local official"))
  }

  @Test(arguments: ["markdown", "html", "csv --rows evidence", "csv --rows events"])
  func anAddressWithAProtectedNameIsNotGiven(format: String) {
    let bench = bench()
    bench.run("evidence c2 for:https://x.example/%41naRuiz-letter")
    bench.run("protect \"Ana Ruiz\"")
    let page = page("export \(format)", bench)
    #expect(page.contains("address withheld"))
    #expect(!page.contains("x.example"))
  }

  @Test func whatReadsLikeAProtectedNameFailsTheExport() {
    let bench = bench()
    bench.run("context c2 --background \"#AnaRuizIsRight\"")
    bench.run("protect \"Ana Ruiz\"")
    for format in ["markdown", "html", "csv", "json"] {
      let answer = bench.run("export \(format) -o report")
      #expect(answer.error?.exitStatus == 1)
    }
    #expect(page("export json", bench).contains("json gives every word as it is"))
    let told = page("export html", bench)
    #expect(told.contains("nothing was written: c2 would show the protected name Ana Ruiz"))
    #expect(told.contains("“#AnaRuizIsRight”") && !told.contains("<"))
    #expect(bench.written.isEmpty)
    #expect(bench.run("export markdown --claims c1").error == nil)
  }

  @Test(arguments: ["markdown", "html", "csv", "csv --rows events", "annotations"])
  func notesStayInsideUnlessAskedFor(format: String) {
    let bench = bench()
    bench.run("note c1 \"ask the clerk\"")
    bench.run("note c99 \"ask the clerk\"")
    bench.run("assign c1 --to \"the clerk\"")
    #expect(!page("export \(format)", bench).contains("the clerk"))
    #expect(page("export \(format) --notes", bench).contains("ask the clerk"))
    #expect(page("export json", bench).contains("ask the clerk"))
    let changed = page("export markdown --since 3", bench)
    #expect(changed.contains("In this report: 0 of "))
    #expect(page("export markdown --since 3 --notes", bench).contains("In this report: 1 of "))
  }

  @Test func theDateIsThatOfTheLastEventUnlessGiven() {
    let bench = bench()
    #expect(page("export markdown", bench).contains("1970-01-01 · factdesk"))
    #expect(page("export markdown --date 2022-03-14", bench).contains("2022-03-14 · factdesk"))
    #expect(page("export markdown --date soon", bench).contains("'soon' is not a day"))
  }

  @Test func theEventsOfAChoiceAreThoseOfItsClaims() {
    let bench = bench()
    bench.run("undo")
    let steps = bench.say("export csv --rows events --claims c2").dropFirst().map {
      $0.split(separator: ",")[1]
    }
    #expect(steps == ["3", "3", "4", "4"])
    let none = bench.say("export csv --rows events --claims c1 --since 2")
    #expect(none[1].hasPrefix(",,") && none.last?.hasSuffix(",0 of 0") == true)
  }

  @Test func aFileIsToldByItsNameAndNotByItsPlace() {
    let bench = bench()
    bench.files["/work/secret/cable.pdf"] = "x"
    bench.run("evidence c1 for:file:/work/secret/cable.pdf")
    for format in ["markdown", "html", "csv", "csv --rows evidence"] {
      let page = page("export \(format)", bench)
      #expect(page.contains("cable.pdf") && !page.contains("/work"), "\(format)")
    }
  }

  /// A shell's lines in a folder with a session and an old report; what they print.
  private func inAFolder(_ lines: String, isAlone: Bool = false) throws -> String {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { try folder.write(text, to: name) }
    let environment = ["XDG_STATE_HOME": folder.path("state"), "LC_ALL": "C.UTF-8"]
    _ = try Program.run(
      "factdesk", ["--session", "s.ndjson", "a.txt", "-c", "confirm c1"], environment: environment,
      folder: folder.path)
    let shell = isAlone ? ["/usr/bin/unshare", "-m", "/bin/sh"] : ["/bin/sh"]
    let run = try Program.run(
      path: shell[0], shell.dropFirst() + ["-c", lines, Program.path("factdesk")],
      environment: environment, folder: folder.path)
    return run.outputText
  }

  private static let export = "\"$0\" export s.ndjson --format markdown"

  @Test(arguments: [
    // The limit counts blocks of 512 bytes: the report is longer.
    ("ulimit -f 1; \(export) -o old.md --force; echo $?; cat old.md", "74\nold\n"),
    ("\(export) -o old.md; echo $?; cat old.md", "73\nold\n"),
    ("\(export) > /dev/full; echo $?", "74\n"),
    ("ln -s old.md link.md; \(export) -o link.md --force; echo $?; cat old.md", "73\nold\n"),
    (
      "\(export) -o old.md --force; echo $?; tail -n 1 old.md; ls",
      "0\nComplete.\na.txt\nb.txt\nold.md\ns.ndjson\ns.ndjson.lock\n"
    ),
  ]) func aReportIsThereWholeOrNotAtAll(lines: String, told: String) throws {
    #expect(try inAFolder("echo old > old.md; " + lines) == told)
  }

  @Test(.enabled(if: geteuid() == 0, "skipped: only root can mount a full disk"))
  func aFullDiskLeavesTheOldReport() throws {
    let lines = """
      mkdir full && mount -t tmpfs -o size=4k tmpfs full && echo old > full/old.md
      \(Self.export) -o full/old.md --force; echo $?; cat full/old.md; ls full
      """
    #expect(try inAFolder(lines, isAlone: true) == "74\nold\nold.md\n")
  }
}

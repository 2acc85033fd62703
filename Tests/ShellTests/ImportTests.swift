import TestSupport
import Testing

/// `factdesk import`: a JSON report and the session it was made of.
struct ImportTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = ["XDG_STATE_HOME": folder.path("state"), "USER": "ana"]
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run("factdesk", arguments, environment: environment, folder: folder.path)
  }

  private func makeReport() throws {
    try run(
      "a.txt", "b.txt", "--session", "s.ndjson", "-c", "deny c2 --because \"<b> & “two”\"", "-c",
      "note c1 \u{202E}ask", "-c", "confrm c1", "--keep-going")
    try run("export", "s.ndjson", "--format", "json", "-o", "report.json")
  }

  @Test func theSessionIsTheSameByteForByteAndMakesTheSameReport() throws {
    try makeReport()
    let run = try run("import", "report.json", "-o", "again.ndjson")
    #expect(run.ending == .exited(0))
    #expect(run.outputText.contains("again.ndjson: 2 documents, 1 verdict, head "))
    #expect(try folder.bytes(of: "again.ndjson") == folder.bytes(of: "s.ndjson"))
    let second = try self.run("export", "again.ndjson", "--format", "json")
    #expect(try second.output == folder.bytes(of: "report.json"))
  }

  @Test func nothingIsWrittenOver() throws {
    try makeReport()
    let before = try folder.bytes(of: "a.txt")
    let run = try run("import", "report.json", "-o", "a.txt")
    #expect(run.ending == .exited(73))
    #expect(try folder.bytes(of: "a.txt") == before)
  }

  @Test(arguments: [("two", "tow"), ("\"complete\":true", "\"complete\":false"), ("}\n", "")])
  func aReportThatWasChangedGivesNoSession(was: String, now: String) throws {
    try makeReport()
    let report = try folder.text(of: "report.json")
    let parts = report.split(separator: was, omittingEmptySubsequences: false)
    try folder.write(parts.joined(separator: now), to: "report.json")
    let run = try run("import", "report.json", "-o", "again.ndjson")
    #expect(run.ending == .exited(65))
    #expect(run.errorText.contains("hint: "))
    #expect(try !folder.names().contains("again.ndjson"))
  }

  @Test func aSelectionGivesNoSession() throws {
    try makeReport()
    try run("export", "s.ndjson", "--format", "json", "--claims", "c2", "-o", "some.json")
    let run = try run("import", "some.json", "-o", "again.ndjson")
    #expect(run.ending == .exited(65))
    #expect(run.errorText.contains("does not hold a whole session"))
  }

  @Test(arguments: ["markdown", "csv", "html", "json", "claimreview", "annotations"])
  func everyFormatIsWrittenTheSameTwice(format: String) throws {
    try makeReport()
    let first = try run("export", "s.ndjson", "--format", format, "--scale", scale())
    #expect(first.ending == .exited(0))
    #expect(!first.output.isEmpty)
    #expect(
      try run("export", "s.ndjson", "--format", format, "--scale", scale()).output == first.output)
  }

  private func scale() -> String { Checkout.root + "/Tests/Golden/Export/Scales/politifact.ndjson" }
}

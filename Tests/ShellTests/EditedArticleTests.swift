import TestSupport
import Testing

/// An article that was edited while nobody had the session open.
struct EditedArticleTests {
  private let folder: TemporaryFolder
  private static let article = """
    The plant in Vella was closed on Monday, the mayor said.

    The company said that 300 people lost their jobs in March.

    Officials said the port of Vella will be open again in May.
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.article, to: "a.txt")
  }

  /// What the program answers to some lines, in the one session.
  private func answer(_ lines: String...) throws -> String {
    let run = try Program.run(
      "factdesk", ["--session", "s.ndjson"] + lines.flatMap { ["-c", $0] },
      environment: ["HOME": folder.path, "USER": "ana"], folder: folder.path)
    return run.outputText + run.errorText
  }

  @Test func sentencesThatStayedKeepWhatWasSaidOfThem() throws {
    _ = try answer(
      "load a.txt", "note c1 ring the mayor", "note c3 ask the port", "assign c3 --to ben")
    try folder.write(
      "The council met in Vella on Friday, a clerk said.\n\n" + Self.article, to: "a.txt")
    let said = try answer("show c1", "show c3")
    #expect(said.contains("1 document changed since"))
    #expect(said.contains("note: ring the mayor"))
    #expect(said.contains("the port of Vella will be open again"))
    #expect(said.contains("note: ask the port"))
    #expect(said.contains("ben"))
    #expect(!said.contains("Not found in the changed text"))
  }

  @Test func aSentenceThatIsGoneIsListed() throws {
    _ = try answer("load a.txt", "note c1 ring the mayor", "note c2 ask the company")
    try folder.write(Self.article.replacing("300 people", with: "200 people"), to: "a.txt")
    let said = try answer("show c1", "log c2")
    #expect(said.contains("note: ring the mayor"))
    #expect(said.contains("Not found in the changed text: c2; what was said of it: log c2"))
    #expect(said.contains("ask the company"))
  }

  @Test func aSentenceThatIsBackIsTheClaimItWas() throws {
    _ = try answer("load a.txt", "note c2 ask the company")
    try folder.write(Self.article.replacing("300 people", with: "200 people"), to: "a.txt")
    #expect(try answer("show c4").contains("200 people"))
    try folder.write(Self.article, to: "a.txt")
    let said = try answer("show c2", "claims")
    #expect(said.contains("300 people"))
    #expect(said.contains("note: ask the company"))
    #expect(!said.contains("\nc4 "))
  }

  @Test func aReportTellsOfEvidenceThatIsAnotherFileNow() throws {
    try folder.write("a, b", to: "table.csv")
    _ = try answer("load a.txt", "confirm c2 --evidence for:file:table.csv")
    try folder.write("a, c", to: "table.csv")
    let atPrompt = try answer("export markdown")
    let alone = try Program.run(
      "factdesk", ["export", "s.ndjson", "--format", "markdown"], environment: [:],
      folder: folder.path)
    for said in [atPrompt, alone.outputText + alone.errorText] {
      #expect(said.contains("1 judged claim to look at again, for something has changed: c2"))
      #expect(said.contains("Look again: file changed: table.csv"))
      #expect(said.contains("1 verdict is stale; see: stale"))
    }
  }
}

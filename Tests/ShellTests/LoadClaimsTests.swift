import JSONLines
import TestSupport
import Testing

@testable import Shell

/// `load --claims`: what a cluster has found comes back into a session.
struct LoadClaimsTests {
  /// The lines that `extract -` gives for documents, the claims of a group named so.
  private static func lines(
    of documents: [String: String], group: (String) -> String?
  ) throws -> [String] {
    var extraction = StreamExtraction()
    var lines: [String] = []
    for (name, text) in documents.sorted(by: { $0.key < $1.key }) {
      let document: JSONObject = ["id": .string(name), "text": .string(text)]
      _ = try extraction.records(of: Array(JSONValue.object(document).line.utf8)) { record in
        var record = record
        if let words = record["text"]?.string {
          record["group"] = group(words).map { .string($0) } ?? .null
        }
        lines.append(JSONValue.object(record).line)
      }
    }
    return lines
  }

  /// The plant and the sales, which no one would take for the same, in one group; and the plant in a
  /// document that is not among the articles.
  private static func archive() throws -> [String] {
    let away = ["away": "In Vella a plant was shut, Reuters said."]
    return try lines(of: Bench.articles.merging(away) { first, _ in first }) { words in
      words.contains("was closed") || words.contains("6.6") || words.contains("shut") ? "one" : nil
    }
  }

  private func bench(_ lines: [String], then loads: [String]) -> Bench {
    let bench = Bench()
    bench.files["/work/claims.ndjson"] = lines.joined(separator: "\n")
    for line in loads { bench.run(line) }
    return bench
  }

  private static let orders = [
    ["load articles", "load --claims claims.ndjson"],
    ["load --claims claims.ndjson", "load articles"], ["load articles --claims claims.ndjson"],
  ]

  @Test(arguments: orders) func groupsOfTheFileAreProposals(loads: [String]) throws {
    let bench = bench(try Self.archive(), then: loads)
    let group = try #require(bench.desk.groups.first { $0.members.count > 1 })
    let words = bench.desk.handles(of: group.members).map { bench.desk.words(of: $0) }
    #expect(words.contains { $0.contains("was closed") } && words.contains { $0.contains("6.6") })
    #expect(!group.isConfirmed)
    #expect(bench.say("group")[1].contains("suggested"))
  }

  @Test func whatStandsElsewhereIsShownWithTheClaim() throws {
    let bench = bench(try Self.archive(), then: Self.orders[0])
    for line in ["show c1", "group c1"] {
      let said = bench.say(line).joined(separator: " ")
      #expect(said.contains("the same in away, not loaded: In Vella a plant was shut"), "\(line)")
    }
    #expect(!bench.say("show c2").contains { $0.contains("not loaded") })
    #expect(bench.say("group g1 --json")[0].contains(#""elsewhere":[{"id":""#))
  }

  @Test func theScreenSaysHowManyHaveTheirDocuments() throws {
    let lines = try Self.archive()
    let claims = lines.count { $0.hasPrefix(#"{"record":"claim""#) }
    let bench = bench(lines, then: ["load articles"])
    let said = bench.say("load --claims claims.ndjson").joined(separator: " ")
    #expect(
      said
        == "Took \(claims) claims from claims.ndjson: \(claims - 1) of documents that are loaded, "
        + "1 of others. next: group")
    #expect(bench.say("log").contains { $0.contains("loaded \(claims) claims from claims.ndjson") })
    #expect(bench.desk.session.claimFiles.map(\.count) == [claims])
  }

  static let unlike: [(part: String, other: String, what: String)] = [
    (#""text":"The plant"#, #""text":"The plants"#, "other words stand at 0 to 56 of a.txt"),
    (#""start":0,"end":56,"text""#, #""start":1,"end":56,"text""#, "other words stand at 1 to 56"),
    (#""start":0,"end":56,"text""#, #""start":0,"end":560000,"text""#, "other words stand at 0"),
    (#""record":"claim","id":""#, #""record":"claim","id":"0"#, "is not the id of 0 to 56"),
    (
      "The plant in Vella was closed on Monday, the mayor said.\",\"parts", "The plant\",\"parts",
      "other words stand at 0 to 56"
    ),
  ]

  @Test(arguments: unlike)
  func aClaimThatIsNotInItsDocumentIsAFinding(part: String, other: String, what: String) throws {
    var lines = try Self.archive()
    let index = try #require(lines.firstIndex { $0.hasPrefix(#"{"record":"claim""#) })
    #expect(lines[index].contains(part))
    lines[index] = lines[index].replacing(part, with: other, maxReplacements: 1)
    let bench = bench(lines, then: ["load articles"])
    #expect(bench.say("load --claims claims.ndjson").contains("1 finding; see: problems"))
    let said = bench.say("problems").joined(separator: " ")
    #expect(said.contains("claims.ndjson:\(index + 1): "))
    #expect(said.contains(what), "\(said)")
  }

  @Test func aFileWithAFaultIsNotTaken() {
    let bench = bench(["{}"], then: ["load articles"])
    let said = bench.say("load --claims claims.ndjson")
    #expect(said[0] == "error: claims.ndjson:1: no string 'record'")
    #expect(bench.desk.session.claimFiles.isEmpty)
  }

  @Test func aSessionThatIsOpenedAgainReadsTheFileAgain() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    let path = try folder.write(try Self.archive().joined(separator: "\n"), to: "claims.ndjson")
    func run(_ arguments: [String]) throws -> Program.Run {
      try Program.run("factdesk", ["--session", "s.ndjson"] + arguments, folder: folder.path)
    }
    let first = try run(["a.txt", "b.txt", "-c", "load --claims claims.ndjson", "-c", "show c1"])
    #expect(first.outputText.contains("the same in away, not loaded"), "\(first.errorText)")
    #expect(try run(["-c", "show c1"]).outputText.contains("the same in away, not loaded"))
    let replay = try Program.run("factdesk", ["replay", "s.ndjson"], folder: folder.path)
    #expect(replay.outputText.contains("the same in away, not loaded"))
    _ = try folder.write("{}", to: "claims.ndjson")
    let again = try run(["-c", "show c1"])
    #expect(again.errorText.contains("claims.ndjson is no longer where it was"), "\(path)")
    #expect(!again.outputText.contains("not loaded"))
  }
}

import JSONLines
import TestSupport
import Testing

/// Records as other programs read them.
struct ExtractTests {
  private func records(_ arguments: [String], input: String = "", folder: String) throws
    -> [JSONObject]
  {
    let run = try Program.run("factdesk", arguments, input: input, folder: folder)
    #expect(run.ending == .exited(0), "\(run.errorText)")
    return try run.outputText.split(separator: "\n").map { line in
      try #require(try JSONValue(parsing: String(line)).object)
    }
  }

  @Test func offsetsAreCodePointsOfTheText() throws {
    let folder = try TemporaryFolder()
    let text = "Ünal said 🙂 the plant, “Vella”, closed on Monday.\n\nThe mayor denied it."
    _ = try folder.write("\u{FEFF}" + text, to: "a.txt")
    let scalars = Array(text.unicodeScalars)
    let claims = try records(["extract", "a.txt"], folder: folder.path)
      .filter { $0["record"]?.string == "claim" }
    #expect(!claims.isEmpty)
    for claim in claims {
      let start = try #require(claim["start"]?.integer)
      let end = try #require(claim["end"]?.integer)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<end])
      #expect(String(words) == claim["text"]?.string)
    }
  }

  @Test func aStreamAnswersEachDocumentAndSaysWhatCameAndWent() throws {
    let folder = try TemporaryFolder()
    let input = """
      {"id":"x","text":"The mayor said the plant closed on Monday."}
      not json
      {"id":7,"html":"<p>The mayor said the plant closed on Monday.</p>"}
      {"id":"y"}
      """
    let found = try records(["extract", "-"], input: input, folder: folder.path)
    let problems = found.filter { $0["record"]?.string == "problem" }
    #expect(problems.map { $0["line"]?.integer } == [2, 4])
    #expect(found.last?["record"]?.string == "summary")
    #expect(found.last?["documents"]?.integer == 4)
    #expect(found.last?["read"]?.integer == 2)
    #expect(found.filter { $0["record"]?.string == "document" }.count == 2)
  }

  @Test func equalTextsAreOneDocument() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt"] {
      _ = try folder.write("The mayor said the plant closed on Monday.", to: name)
    }
    let found = try records(["extract", "."], folder: folder.path)
    #expect(found.count { $0["record"]?.string == "document" } == 1)
  }

  @Test func theSameBytesEveryTime() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    let first = try Program.run("factdesk", ["extract", "."], folder: folder.path)
    for zone in ["UTC", "Asia/Tokyo"] {
      let again = try Program.run(
        "factdesk", ["extract", "."], environment: ["TZ": zone, "LANG": "C"], folder: folder.path)
      #expect(again.output == first.output)
    }
  }
}

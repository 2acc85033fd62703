import JSONLines
import TestSupport
import Testing

/// `extract -` as a filter in other programs' pipes.
struct ExtractStreamTests {
  private static let document = #"{"id":"x","text":"The mayor said the plant closed on Monday."}"#
  /// One whose claims take more than a second of processor time.
  private static let long: String = {
    let words = "The mayor of Vella said on Monday that 40 percent of the plants had closed. "
    return #"{"id":"long","text":""# + String(repeating: words, count: 60_000) + "\"}"
  }()

  private func records(of run: Program.Run) throws -> [JSONObject] {
    #expect(run.ending == .exited(0), "\(run.errorText)")
    return try run.output.split(separator: 10).map { line in
      try #require(try JSONValue(parsing: line).object)
    }
  }

  private func extract(_ input: [UInt8], _ options: [String] = []) throws -> [JSONObject] {
    try records(
      of: Program.run(path: Program.path("factdesk"), ["extract", "-"] + options, input: input))
  }

  private func count(_ word: String, in records: [JSONObject]) -> Int {
    records.count { $0["record"]?.string == word }
  }

  @Test(arguments: [[], ["--doc-timeout", "60"]]) func everyLineHasItsDocumentsID(options: [String])
    throws
  {
    let input = """
      {"id":"a b","text":"The mayor said the plant closed. The council denied it."}
      {"id":12345678901234567890,"text":"The mayor said the plant closed on Monday."}
      {"id":7}
      {"id":"a b","html":"<p>The mayor said the plant closed on Monday.</p>"}
      """
    let found = try extract(Array(input.utf8), options)
    let (first, second, third) = (
      JSONValue.string("a b"), JSONValue.bigInteger(digits: "12345678901234567890"),
      JSONValue.integer(7)
    )
    let expected = [first, first, first, second, second, third, first, first]
    #expect(found.dropLast().map { $0["item"] } == expected)
    #expect(
      found.dropLast().map { $0["document"]?.string ?? "" }
        == ["a b", "a b", "a b", "12345678901234567890", "12345678901234567890", "7", "a b", "a b"])
  }

  @Test(arguments: [[], ["--doc-timeout", "60"]]) func theSummaryAddsUp(options: [String]) throws {
    let input = "\u{FEFF}\(Self.document)\r\n\n  \n[]\n{\"id\":1}\n\(Self.document)"
    let found = try extract(Array(input.utf8), options)
    let summary = try #require(found.last)
    #expect(summary["record"]?.string == "summary")
    #expect(summary["documents"]?.integer == 4)
    #expect(summary["read"]?.integer == count("document", in: found))
    #expect(summary["problems"]?.integer == count("problem", in: found))
    #expect(summary["claims"]?.integer == count("claim", in: found))
    #expect((summary["read"]?.integer ?? 0) + (summary["problems"]?.integer ?? 0) == 4)
    #expect(found.compactMap { $0["line"]?.integer } == [4, 5])
  }

  @Test func nothingComesInGivesASummary() throws {
    #expect(try extract([]).map { $0["documents"]?.integer } == [0])
  }

  static let notUTF8: [[UInt8]] = [
    [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xE2, 0x82],
    Array(#"\ud800"#.utf8),
  ]

  @Test(arguments: notUTF8, [[], ["--doc-timeout", "60"]])
  func whatIsNotUTF8NeverComesOut(bytes: [UInt8], options: [String]) throws {
    var input: [UInt8] = []
    for before in [#"{"id":""#, #"{"id":"x","text":"The mayor said "#, #"{"id":"x",""#, ""] {
      input += Array(before.utf8) + bytes + Array(#" that it closed."}"#.utf8) + [10]
    }
    let run = try Program.run(
      path: Program.path("factdesk"), ["extract", "-"] + options,
      input: input + Array(Self.document.utf8))
    #expect(String(validating: run.output, as: UTF8.self) != nil)
    let found = try records(of: run)
    #expect(count("problem", in: found) == 4)
    #expect(count("document", in: found) == 1)
  }

  @Test(arguments: ["", "--doc-timeout 60"])
  func aDocumentIsAnsweredBeforeTheNextOneComes(options: String) throws {
    let asking = """
      coproc "$0" extract - $1
      for number in 1 2 3; do
        printf '%s\\n' "$2" >&"${COPROC[1]}"
        read -r -t 60 document <&"${COPROC[0]}"
        read -r -t 60 claim <&"${COPROC[0]}"
        printf '%s\\n' "$document" "$claim"
      done
      """
    let run = try Program.run(
      path: "/bin/bash", ["-c", asking, Program.path("factdesk"), options, Self.document])
    let found = try records(of: run)
    #expect(
      found.map { $0["record"]?.string } == [
        "document", "claim", "document", "claim", "document", "claim",
      ])
  }

  @Test(arguments: [[], ["--doc-timeout", "60"]])
  func anEmptyEnvironmentIsEnough(options: [String]) throws {
    let run = try Program.run(
      path: "/usr/bin/env", ["-i", Program.path("factdesk"), "extract", "-"] + options,
      input: Array(Self.document.utf8))
    #expect(run.errorText.isEmpty)
    #expect(count("claim", in: try records(of: run)) == 1)
  }

  @Test func anOverlongLineIsAProblemAndTheStreamGoesOn() throws {
    let asking = """
      (head -c 70000000 /dev/zero | tr '\\0' x; printf '\\n%s\\n' "$1") | "$0" extract -
      """
    let run = try Program.run(
      path: "/bin/bash", ["-c", asking, Program.path("factdesk"), Self.document])
    let found = try records(of: run)
    #expect(found.first?["why"]?.string == "more than 67108864 bytes")
    #expect(count("claim", in: found) == 1)
  }

  /// The problem of the one document, between two others, that is none.
  private func problem(in found: [JSONObject]) throws -> JSONObject {
    #expect(found.last?["read"]?.integer == 2)
    #expect(found.count == 6)
    return try #require(found.first { $0["record"]?.string == "problem" })
  }

  @Test func aDocumentThatTakesTooLongIsAProblemAndTheWorkGoesOn() throws {
    let input = [Self.document, Self.long, Self.document].joined(separator: "\n")
    let problem = try problem(in: extract(Array(input.utf8), ["--doc-timeout", "1"]))
    #expect(problem["item"]?.string == "long")
    #expect(problem["line"]?.integer == 2)
    #expect(problem["why"]?.string == "took more than 1.0 seconds")
  }

  @Test func aDocumentThatEndsItsProcessIsAProblemAndTheWorkGoesOn() throws {
    let input = [Self.document, Self.long, Self.document].joined(separator: "\n")
    let asking = #"ulimit -S -t 1; "$0" extract - --doc-timeout 60"#
    let run = try Program.run(
      path: "/bin/bash", ["-c", asking, Program.path("factdesk")], input: Array(input.utf8))
    let problem = try problem(in: records(of: run))
    #expect(problem["item"]?.string == "long")
    #expect(problem["why"]?.string?.hasPrefix("ended its process twice: signal ") == true)
  }

  @Test func aWorkerThatIsKilledFromOutsideLosesNothing() throws {
    let asking = """
      coproc "$0" extract - --doc-timeout 60
      for number in 1 2 3; do
        printf '%s\\n' "$1" >&"${COPROC[1]}"
        read -r -t 60 document <&"${COPROC[0]}"
        read -r -t 60 claim <&"${COPROC[0]}"
        printf '%s\\n' "$document" "$claim"
        kill -KILL $(cat /proc/$COPROC_PID/task/$COPROC_PID/children)
      done
      """
    let run = try Program.run(
      path: "/bin/bash", ["-c", asking, Program.path("factdesk"), Self.document])
    let found = try records(of: run)
    #expect(count("claim", in: found) == 3)
  }

  @Test(arguments: [
    ["-", "--doc-timeout", "0"], ["-", "--doc-timeout", "x"], ["a.txt", "--doc-timeout", "1"],
  ])
  func aTimeThatIsNoneIsWrongUsage(arguments: [String]) throws {
    let run = try Program.run("factdesk", ["extract"] + arguments)
    #expect(run.ending == .exited(64))
  }
}

import Sessions
import TestSupport
import Testing
import Text

@testable import Shell

/// Work that several people share: reviews, assignments, replies, a second check without sight of the
/// first.
struct SharedWorkTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = ["XDG_STATE_HOME": folder.path("state"), "LC_ALL": "C.UTF-8"]
  }

  private func run(_ by: String, _ name: String, _ lines: [String], paths: [String] = []) throws
    -> Program.Run
  {
    try Program.run(
      "factdesk", ["--session", name, "--by", by] + paths + lines.flatMap { ["-c", $0] },
      environment: environment, folder: folder.path)
  }

  @Test func aVerdictIsReviewedByAnother() throws {
    _ = try run("ana", "s.ndjson", ["confirm c1", "deny c2"], paths: ["a.txt", "b.txt"])
    let own = try run("ana", "s.ndjson", ["review c1 --agree"])
    #expect(own.errorText.contains("the verdict on c1 is your own"))
    let listed = try run("ben", "s.ndjson", ["review", "review c1 --agree", "review"])
    #expect(listed.errorText.contains("2 verdicts to review."))
    #expect(listed.errorText.contains("1 verdict to review."))
    let card = try run("ben", "s.ndjson", ["show c1"])
    #expect(card.outputText.contains("review: ben agreed with ana at "))
    let report = try Program.run(
      "factdesk", ["export", "s.ndjson", "--format", "markdown"], environment: environment,
      folder: folder.path)
    #expect(report.outputText.contains("  - agreed – ben, "))
    // A new verdict is not reviewed by an old review.
    _ = try run("ana", "s.ndjson", ["deny c1"])
    #expect(try !run("ben", "s.ndjson", ["show c1"]).outputText.contains("review:"))
    #expect(try run("ben", "s.ndjson", ["review c1"]).ending == .exited(1))
  }

  @Test func claimsAreAssignedAndRepliesAwaited() {
    let bench = Bench()
    bench.run("load articles")
    bench.run("assign c1 c2 --to ben --due 1969-12-01")
    bench.run("assign c2 --nobody")
    let assigned = bench.say("assign")
    #expect(assigned.count == 2)
    #expect(assigned[1].hasPrefix("c1  ben  1969-12-01 overdue"))
    bench.run("awaiting c1 --from \"the mayor\" --due 2026-12-01")
    bench.run("awaiting c1 --from Reuters")
    #expect(bench.say("awaiting").count == 3)
    bench.run("awaiting c1 --from Reuters --reply \"no comment\"")
    #expect(bench.say("awaiting").count == 2)
    #expect(bench.say("show c1").contains("  Reuters replied: no comment"))
    bench.run("undo")
    #expect(bench.say("awaiting").count == 3)
    #expect(
      bench.say("log c1").contains { $0.contains("c1 waiting for the mayor, due 2026-12-01") })
  }

  @Test func aBlindSessionHasTheClaimsAndNoneOfTheVerdicts() throws {
    _ = try run(
      "ana", "a.ndjson", ["deny c1 --because secret", "split c2 \"said\"", "note c3 hidden"],
      paths: ["a.txt", "b.txt"])
    let begun = try run(
      "ben", "x.ndjson", ["session new b.ndjson --blind a.ndjson", "status", "confirm c1"])
    #expect(begun.ending == .exited(0), "\(begun.errorText)")
    let text = String(decoding: try folder.bytes(of: "b.ndjson"), as: UTF8.self)
    #expect(!text.contains("secret"))
    #expect(!text.contains("hidden"))
    // The parts of the claim that ana split are the same claims for both.
    _ = try run("ben", "b.ndjson", ["confirm c7"])
    _ = try run("ana", "a.ndjson", ["deny c7"])
    let merged = try Program.run(
      "factdesk", ["merge", "a.ndjson", "b.ndjson", "-o", "c.ndjson"], environment: environment,
      folder: folder.path)
    #expect(
      merged.outputText.contains("  c7  ana denied, ben confirmed")
        || merged.outputText.contains("  c7  ben confirmed, ana denied"), "\(merged.outputText)")
    let agreement = try Program.run(
      "factdesk", ["agreement", "a.ndjson", "b.ndjson"], environment: environment,
      folder: folder.path)
    #expect(agreement.outputText.contains("2 claims judged by any of them, 2 by two or more"))
  }
}

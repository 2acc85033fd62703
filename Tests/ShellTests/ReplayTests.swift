import Sessions
import TestSupport
import Testing

@testable import Shell

struct ReplayTests {
  /// A session made by the program itself, in a folder of its own.
  private func recorded(_ commands: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    let run = try Program.run(
      "factdesk",
      ["--session", "s.ndjson", "--keep-going", "--by", "ana", "a.txt", "b.txt"]
        + commands.flatMap { ["-c", $0] },
      environment: ["XDG_STATE_HOME": folder.path("state")], folder: folder.path)
    #expect(!run.output.isEmpty, "\(run.errorText)")
    return folder
  }

  @Test func aReplayAddsUpToTheSameJournalByteForByte() throws {
    let folder = try recorded([
      "claims", "confirm c1 --because \"two outlets\"", "confirm c99", "note c2 asked",
      "paste --from Telegram\nThe minister said the bridge was safe.\n.",
      "evidence c1 for:https://example.org/a", "undo", "redo", "set hints off", "untag c1",
    ])
    let replay = try Replay(path: folder.path("s.ndjson"), options: ReplayOptions())
    let end = replay.run(width: 100) { _, _ in true }
    let again = end.keeper.journal.bytes
    #expect(try again == folder.bytes(of: "s.ndjson"))
  }

  @Test func aReplayStopsAfterTheClaimThatWasAskedFor() throws {
    let folder = try recorded(["confirm c1", "confirm c2", "confirm c3"])
    let options = ReplayOptions(until: "c2")
    let end = try Replay(path: folder.path("s.ndjson"), options: options)
      .run(width: 100) { _, _ in true }
    #expect(end.desk.session.verdicts.map(\.verdict.claim.number) == [1, 2])
  }

  @Test func documentsAreFoundElsewhereByTheirDigests() throws {
    let folder = try recorded(["confirm c1"])
    let other = try TemporaryFolder()
    _ = try other.write(Bench.articles["a.txt", default: ""], to: "renamed.txt")
    _ = try other.write(Bench.articles["b.txt", default: ""], to: "b.txt")
    _ = try folder.write("", to: "a.txt")
    let options = ReplayOptions(corpus: other.path)
    let end = try Replay(path: folder.path("s.ndjson"), options: options)
      .run(width: 100) { _, _ in true }
    #expect(end.desk.standing(of: ClaimHandle(1)) == .confirmed)
    #expect(end.desk.corpus.documents.count == 2)
  }
}

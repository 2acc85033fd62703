import Sessions
import TestSupport
import Testing
import Text

@testable import Shell

struct SavingTests {
  @Test func whatIsNotOnTheDiskIsNotSaidToBeDone() throws {
    let folder = try TemporaryFolder()
    let bench = Bench()
    let header = SessionHeader(
      program: "0.0.0", at: Timestamp(seconds: 0), by: UntrustedText("ana"))
    let path = folder.path("s.ndjson")
    var interpreter = Interpreter(
      keeper: .file(try JournalFile.create(at: path, header: header)), outside: bench)
    let saved = interpreter.run("claim \"It rained.\"", in: bench.world)
    #expect(saved.error == nil)
    #expect(!saved.blocks.isEmpty)
    // Another program writes to the file: from now on nothing can be saved.
    try folder.write("not a session", to: "s.ndjson")
    for _ in 0..<2 {
      let lost = interpreter.run("claim \"It snowed.\"", in: bench.world)
      #expect(lost.error != nil)
      #expect(lost.blocks.isEmpty)
      #expect(interpreter.desk.session.addedClaims.count == 1)
    }
    #expect(try folder.text(of: "s.ndjson") == "not a session")
    // What only looks is still answered.
    #expect(interpreter.run("claims", in: bench.world).error == nil)
  }
}

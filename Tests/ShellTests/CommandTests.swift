import FoundationEssentials
import TestSupport
import Testing

@testable import Shell

struct CommandTests {
  @Test func everyCommandHasAFileOfItsOwn() throws {
    let folder = Checkout.root + "/Sources/Shell/Commands"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("Command.swift") }.map {
        $0.dropLast("Command.swift".count).lowercased()
      }
    let names = CommandList.all.map { $0.name.replacing("-", with: "") }
    #expect(files.sorted() == names.sorted())
  }

  @Test func twoLinesThatDoNothing() {
    let bench = Bench()
    #expect(bench.say("").isEmpty)
    #expect(bench.say("# a remark").isEmpty)
    #expect(bench.desk.session.events.isEmpty)
  }
}

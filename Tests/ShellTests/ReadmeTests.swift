import FoundationEssentials
import TestSupport
import Testing

@testable import Shell

struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOfFile: Checkout.root + "/README.md", encoding: .utf8)
  }

  @Test func theTableOfCommandsIsWhole() {
    for command in CommandList.all {
      #expect(readme.contains("| `\(command.name)` | \(command.summary) |"), "\(command.name)")
    }
  }

  @Test func theTourIsWhatTheRecordedSessionSays() throws {
    let path = Checkout.root + "/sessions/first-check/transcript.txt"
    let transcript = try String(contentsOfFile: path, encoding: .utf8)
    let blocks = readme.split(separator: "```\n").filter { $0.hasPrefix("seeds ") }
    #expect(blocks.count == 5)
    for block in blocks { #expect(transcript.contains(block), "\(block)") }
  }
}

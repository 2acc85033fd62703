import FoundationEssentials
import TestSupport
import Testing

@testable import Shell

struct CommandTests {
  @Test(arguments: CommandList.all.map(\.name))
  func everyExampleRuns(name: String) throws {
    let command = try #require(CommandList.named(name))
    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let bench = Bench()
      if name != "load" { bench.run("load articles") }
      var lines = example.split(separator: "\n").map(String.init)
      if lines[0].hasPrefix("paste") {
        bench.pasted = lines.dropFirst().dropLast().joined(separator: "\n")
        lines = [lines[0]]
      }
      for line in lines {
        if line == "session list" { continue }
        let answer = bench.run(line)
        #expect(answer.error == nil, "\(line): \(bench.say(line))")
      }
    }
  }

  @Test func everyCommandHasAFileOfItsOwn() throws {
    let folder = Checkout.root + "/Sources/Shell/Commands"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("Command.swift") }.map {
        $0.dropLast("Command.swift".count).lowercased()
      }
    let names = CommandList.all.map { $0.name.replacing("-", with: "") }
    #expect(files.sorted() == names.sorted())
  }

  @Test func helpFitsOneScreenAndNamesEveryCommand() {
    let said = Bench().say("help")
    #expect(said.count <= 22)
    let words = Set(said.flatMap { $0.split(separator: " ").map(String.init) })
    for command in CommandList.all { #expect(words.contains(command.name), "\(command.name)") }
  }

  @Test func helpOnAllSaysWhatEachCommandDoes() {
    let said = Bench().say("help --all")
    for command in CommandList.all {
      #expect(said.contains { $0.hasPrefix(command.name + " ") && $0.hasSuffix(command.summary) })
    }
  }

  @Test(arguments: CommandList.all.map(\.name))
  func helpBeginsWithAnExample(name: String) throws {
    let example = try #require(CommandList.named(name)?.examples.first)
    let said = Bench().say("help \(name)")
    #expect(said.first?.trimmingPrefix("  ") ?? "" == example.split(separator: "\n")[0])
    #expect(said.contains { $0.hasPrefix("usage: \(name)") })
  }

  @Test func twoLinesThatDoNothing() {
    let bench = Bench()
    #expect(bench.say("").isEmpty)
    #expect(bench.say("# a remark").isEmpty)
    #expect(bench.desk.session.events.isEmpty)
  }
}

import ArgumentParser
import Glibc
import JSONLines
import Shell

/// `factdesk probe STAGE`.
struct ProbeLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe", abstract: "Run one stage of the engine on NDJSON items",
    discussion: "An item a line on standard input, an answer a line on standard output.")

  @Argument(
    help: "One of \(Probe.all.map(\.stage).joined(separator: ", ")).",
    completion: .list(Probe.all.map(\.stage)))
  var stage: String

  func run() throws {
    guard let probe = Probe.all.first(where: { $0.stage == stage }) else {
      throw ValidationError(
        "no stage '\(stage)': one of \(Probe.all.map(\.stage).joined(separator: ", "))")
    }
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      let answer = probe.start()
      var number = 0
      try forEachLine(of: "-") { line in
        number += 1
        guard !line.isEmpty else { return }
        do {
          guard let item = try JSONValue(parsing: line).object else {
            throw ProbeError("not an object")
          }
          try output.data(JSONValue.object(try answer(item)).line)
        } catch let error as JSONError {
          throw bad("byte \(error.offset): \(error.why)", number)
        } catch let error as ProbeError {
          throw bad(error.why, number)
        }
      }
    }
  }

  private func bad(_ why: String, _ line: Int) -> ExitCode {
    Ending.say("standard input:\(line): \(why)")
    return Ending.badInput
  }
}

import ArgumentParser
import JSONLines
import Shell

/// `factdesk probe STAGE`.
struct ProbeLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe", abstract: "Run one stage of the engine on NDJSON items")

  @Argument(help: "\(Probe.all.map(\.stage).joined(separator: ", "))")
  var stage: String

  func run() throws {
    guard let probe = Probe.all.first(where: { $0.stage == stage }) else {
      throw ValidationError("no stage '\(stage)'")
    }
    let answer = probe.start()
    while let line = readLine() {
      guard let item = try JSONValue(parsing: line).object else { continue }
      print(JSONValue.object(try answer(item)).line)
    }
  }
}

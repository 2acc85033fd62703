import ArgumentParser
import Glibc
import JSONLines
import Shell

/// `factdesk match`.
struct MatchLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Find checked claims again in other words")

  @ArgumentParser.Option(
    help: "NDJSON of checked claims: {\"id\",\"text\",\"title\"?}.", completion: .file())
  var claims: String

  @ArgumentParser.Option(
    help: "NDJSON of texts to match: {\"id\",\"text\"}.", completion: .file())
  var queries: String

  @ArgumentParser.Option(help: "At most so many matches for each text.")
  var top = 10

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top wants a number from 1") }
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      var lines: [[UInt8]] = []
      try forEachLine(of: claims) { lines.append($0) }
      let matching: ClaimMatching
      do throws(LineProblem) { matching = try ClaimMatching(claims: lines) } catch {
        throw bad(error, in: claims)
      }
      var number = 0
      try forEachLine(of: queries) { line in
        number += 1
        guard !line.isEmpty else { return }
        let found: [JSONObject]
        do throws(LineProblem) {
          found = try matching.matches(for: line, number: number, top: top)
        } catch { throw bad(error, in: queries) }
        for match in found { try output.data(JSONValue.object(match).line) }
      }
    }
  }

  private func bad(_ problem: LineProblem, in path: String) -> ExitCode {
    Ending.say("\(path):\(problem.line): \(problem.why)")
    return Ending.badInput
  }
}

import ArgumentParser
import Glibc
import Shell

/// `factdesk merge A B -o C`.
struct MergeLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join checkers' sessions into a new one",
    discussion: """
      Every decision of each is kept, with who made it and when. Where verdicts differ of which \
      neither knew the other, the claim is open until "settle" decides.
      """)

  @Argument(help: "The session files, two or more.", completion: .file())
  var sessions: [String]

  @ArgumentParser.Option(
    name: [.customShort("o"), .long], help: "The session file to make.", completion: .file())
  var output: String

  func validate() throws {
    guard sessions.count > 1 else { throw ValidationError("merge wants two sessions or more") }
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let folder = ProcessEnvironment().folder
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }
    try Ending.running { standard in
      let merging = SessionMerging(sessions.map(absolute), output: absolute(output))
      try Transcript(standard).show(try merging.run())
    }
  }
}

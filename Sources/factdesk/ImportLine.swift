import ArgumentParser
import Glibc
import Shell

/// `factdesk import REPORT -o SESSION`.
struct ImportLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a session of its JSON report again",
    discussion: """
      The session file is made again byte for byte, once every line and the chain that links them \
      were found whole. Its documents are looked for where they were, relative to the file.
      """)

  @Argument(help: "The JSON report.", completion: .file())
  var report: String

  @ArgumentParser.Option(
    name: [.customShort("o"), .long], help: "The session file to make.", completion: .file())
  var output: String

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let folder = ProcessEnvironment().folder
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }
    try Ending.running { standard in
      let importing = SessionImport(absolute(report), output: absolute(output))
      try Transcript(standard).show(try importing.run(files: DiskFiles(home: nil)))
    }
  }
}

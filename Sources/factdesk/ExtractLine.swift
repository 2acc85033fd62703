import ArgumentParser
import Glibc
import JSONLines
import Shell

/// `factdesk extract PATH… | -`.
struct ExtractLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write documents, claims and their relations as NDJSON",
    discussion: """
      factdesk extract seeds             a corpus: also groups and discrepancies
      factdesk extract - < in.ndjson     a stream: {"id","text"} or {"id","html"} a line
      """)

  @Argument(
    help: "Files and folders, or - for NDJSON documents on standard input.", completion: .file())
  var paths: [String]

  @ArgumentParser.Flag(help: "End with status 1 where there were findings.")
  var failOnFindings = false

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      if paths == ["-"] {
        var stream = StreamExtraction()
        try forEachLine(of: "-") { line in
          try stream.records(of: line) { try output.data(JSONValue.object($0).line) }
          try output.flush()
        }
        try output.data(JSONValue.object(stream.summary).line)
      } else {
        let extraction = try CorpusExtraction(paths)
        try extraction.records { try output.data(JSONValue.object($0).line) }
        if failOnFindings, extraction.findingCount > 0 {
          try output.flush()
          throw Ending.found
        }
      }
    }
  }
}

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

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "With -: a document that takes more seconds of processor time, or ends its process, is a problem.",
      valueName: "seconds"))
  var docTimeout: Double?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Be the process that works on the documents: so many lines went before.",
      visibility: .private))
  var workAfterLine: Int?

  func validate() throws {
    guard let docTimeout else { return }
    guard docTimeout > 0, docTimeout < 1e6 else {
      throw ValidationError("--doc-timeout wants a number of seconds")
    }
    guard paths == ["-"] else { throw ValidationError("--doc-timeout goes with -") }
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      if let workAfterLine {
        try ExtractionWorker.work(afterLine: workAfterLine, seconds: docTimeout, output)
      } else if paths == ["-"] {
        try stream(to: output)
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

  /// A document's records are written before the next document is waited for.
  private func stream(to output: StandardOutput) throws {
    var extraction = StreamExtraction()
    var guarded = docTimeout.map { GuardedExtraction(seconds: $0) }
    var summary = StreamSummary()
    try forEachLine(of: "-", limit: StreamExtraction.lineLimit) { line in
      summary +=
        try guarded?.records(of: line, to: output)
        ?? extraction.records(of: line) { try output.data(JSONValue.object($0).line) }
      try output.flush()
    }
    try output.data(JSONValue.object(summary.record).line)
  }
}

import Glibc
import JSONLines
import Shell

/// `extract - --doc-timeout`: documents are worked on in another process of this program, so that
/// one which takes too long, or ends that process, is a problem and takes nothing else along.
struct GuardedExtraction {
  private let seconds: Double
  private var worker: ExtractionWorker?
  private var line = 0

  /// - Parameter seconds: of processor time that a document may take: a busy machine gives the same
  ///   records as an idle one.
  init(seconds: Double) {
    self.seconds = seconds
  }

  /// Writes the records of one line; see `StreamExtraction.records(of:give:)`.
  ///
  /// A worker that ends for another reason than time may have been ended from outside: the line is
  /// tried once more.
  mutating func records(of bytes: [UInt8], to output: StandardOutput) throws -> StreamSummary {
    line += 1
    var hasEnded = false
    while true {
      switch try answer(to: bytes) {
      case .records(let lines, let counts):
        try output.data(lines: lines)
        return counts
      case .tookTooLong: return try tell("took more than \(seconds) seconds", bytes, output)
      case .ended(let how):
        if hasEnded { return try tell("ended its process twice: \(how)", bytes, output) }
        hasEnded = true
      }
    }
  }

  private mutating func answer(to bytes: [UInt8]) throws -> ExtractionWorker.Answer {
    let worker = try worker ?? ExtractionWorker(afterLine: line - 1, seconds: seconds)
    let answer = worker.answer(to: bytes)
    if case .records = answer { self.worker = worker } else { self.worker = nil }
    return answer
  }

  private func tell(_ why: String, _ bytes: [UInt8], _ output: StandardOutput) throws
    -> StreamSummary
  {
    let problem = StreamExtraction.problem(with: bytes, LineProblem(line: line, why: why))
    try output.data(JSONValue.object(problem).line)
    return .problem
  }
}

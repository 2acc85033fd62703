import ArgumentParser
import Glibc
import JSONLines
import Shell

/// Another process of this program that takes a document a line and answers with its records and
/// a summary.
final class ExtractionWorker {
  /// What came of a line.
  enum Answer {
    /// Whole lines, the summary not among them.
    case records([UInt8], StreamSummary)
    case tookTooLong
    /// In words: "signal 11".
    case ended(String)
  }

  /// Nil once it has ended.
  private var process: pid_t?
  private let input: Int32
  private let output: Int32

  /// - Parameters:
  ///   - line: how many lines of the stream went before.
  ///   - seconds: of processor time that a document may take.
  init(afterLine line: Int, seconds: Double) throws {
    var (input, output) = ([Int32](repeating: -1, count: 2), [Int32](repeating: -1, count: 2))
    guard pipe(&input) == 0, pipe(&output) == 0 else { throw Self.cannotStart(errno) }
    for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { for end in [input[0], output[1]] { close(end) } }
    (self.input, self.output) = (input[1], output[0])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    let arguments = [
      "factdesk", "extract", "-", "--work-after-line=\(line)", "--doc-timeout=\(seconds)",
    ]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    // The program itself, wherever it lies and whatever the environment says.
    let failure = posix_spawn(&process, "/proc/self/exe", &actions, nil, words, environ)
    guard failure == 0 else { throw Self.cannotStart(failure) }
    self.process = process
  }

  /// The system's refusal to begin a process, as `EX_OSERR` of <sysexits.h>.
  private static func cannotStart(_ number: Int32) -> ExitCode {
    Ending.say("cannot begin another process: \(String(cString: strerror(number)))")
    return ExitCode(71)
  }

  deinit {
    close(input)
    close(output)
    _ = status()
  }

  /// Gives the process a line, and waits for all of its answer. Any but records is the last.
  func answer(to line: [UInt8]) -> Answer {
    guard give(line + [UInt8(ascii: "\n")]) else { return ending() }
    var lines: [UInt8] = []
    var start = 0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return ending() }
      var searched = lines.count
      lines += block[..<count]
      while let end = lines[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        if let summary = StreamSummary(line: lines[start..<end]) {
          return .records(Array(lines[..<start]), summary)
        }
        (start, searched) = (end + 1, end + 1)
      }
    }
  }

  /// Whether the process took all of it.
  private func give(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  /// Waits for the end of the process.
  private func status() -> Int32 {
    var status: Int32 = 0
    if let process { while waitpid(process, &status, 0) < 0, errno == EINTR {} }
    process = nil
    return status
  }

  private func ending() -> Answer {
    let status = status()
    let signal = status & 0x7F
    if signal == SIGPROF { return .tookTooLong }
    return .ended(signal == 0 ? "status \(status >> 8 & 0xFF)" : "signal \(signal)")
  }

  /// What the other process does: answers each line of standard input.
  static func work(afterLine line: Int, seconds: Double?, _ output: StandardOutput) throws {
    var expiry = sigset_t()
    sigemptyset(&expiry)
    sigaddset(&expiry, SIGPROF)
    sigprocmask(SIG_UNBLOCK, &expiry, nil)
    signal(SIGPROF, SIG_DFL)
    var extraction = StreamExtraction(afterLine: line)
    try forEachLine(of: "-", limit: StreamExtraction.lineLimit) { line in
      limitTime(to: seconds ?? 0)
      let counts = try extraction.records(of: line) {
        try output.data(JSONValue.object($0).line)
      }
      try output.data(JSONValue.object(counts.record).line)
      try output.flush()
    }
  }

  /// Has the system end this process once it has used so much more processor time; 0 is for ever.
  private static func limitTime(to seconds: Double) {
    let micros = Int(min(seconds * 1e6, 1e15).rounded(.up))
    var timer = itimerval()
    timer.it_value = timeval(tv_sec: micros / 1_000_000, tv_usec: micros % 1_000_000)
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }
}

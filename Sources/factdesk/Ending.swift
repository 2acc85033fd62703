import ArgumentParser
import Glibc
import Shell

/// How the process ends: statuses as in <sysexits.h>, and 128 + n for a signal.
enum Ending {
  /// Done, with findings that the caller asked to be told of, or a failed command in a script.
  static let found = ExitCode(1)
  static let usage = ExitCode(64)
  static let badInput = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let cannotWrite = ExitCode(74)
  static let held = ExitCode(75)

  static func signal(_ number: Int32) -> ExitCode { ExitCode(128 + number) }

  /// Says why, as `factdesk: error: …`, and gives the status for it.
  static func status(of error: CommandError) -> ExitCode {
    say(ErrorWords(error))
    return ExitCode(error.exitStatus)
  }

  /// Says why, and gives the status for it. A reader that left is no error.
  static func status(of error: OutputError) -> ExitCode {
    switch error {
    case .closed: return .success
    case .failed(let number):
      say("cannot write the output: \(String(cString: strerror(number)))")
      return cannotWrite
    }
  }

  static func say(_ message: String) {
    StandardOutput().warn("factdesk: error: \(message)\n")
  }

  static func say(_ words: ErrorWords) {
    say(words.message.words)
    if let hint = words.hint { StandardOutput().warn("hint: \(hint.words)\n") }
  }

  /// Runs what writes to standard output, and turns its errors into the process's status.
  static func running(_ body: (StandardOutput) throws -> Void) throws {
    let output = StandardOutput()
    do {
      try body(output)
      try output.flush()
    } catch let error as OutputError {
      throw status(of: error)
    } catch let error as CommandError {
      throw status(of: error)
    }
  }

  /// Runs a look at session files: what it says goes to standard output, faults included.
  static func running(_ check: SessionCheck) throws {
    Glibc.signal(SIGPIPE, SIG_IGN)
    var status: Int32 = 0
    try running { output in
      let result = try check.result()
      try Transcript(output).show(result.blocks)
      status = result.status
    }
    if status != 0 { throw ExitCode(status) }
  }
}

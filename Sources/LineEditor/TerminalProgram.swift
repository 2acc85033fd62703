import Glibc

/// Another program that has the terminal for a while: a pager, an editor.
public enum TerminalProgram {
  /// How it came to its end.
  public enum Ending: Hashable, Sendable {
    /// With a status of its own; 127 is the shell's word for a command that it did not find.
    case exited(status: Int32)
    /// By a signal.
    case killed
    /// SIGTERM or SIGHUP came to this program, which told the other one to end as well.
    case terminated
    /// The system could not start it.
    case notStarted
  }

  /// Runs a command line in the system's shell, as git and man do, until it ends.
  ///
  /// Control-C is the other program's meanwhile, and where Control-Z stops it this one stops too. However it ends, the terminal is set as it was.
  ///
  /// - Parameters:
  ///   - input: what it reads; nil gives it the terminal.
  ///   - more: environment variables for it alone.
  public static func run(
    _ command: String, input: [UInt8]? = nil, environment more: [String: String] = [:]
  ) -> Ending {
    Signals.handle(SIGCHLD)
    var before = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &before) == 0
    TerminalModes.areChanged.store(isTerminal, ordering: .relaxed)
    TerminalModes.isLent.store(true, ordering: .relaxed)
    defer {
      TerminalModes.isLent.store(false, ordering: .relaxed)
      TerminalModes.areChanged.store(false, ordering: .relaxed)
      if isTerminal, tcgetpgrp(STDIN_FILENO) == getpgrp() {
        tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
      }
      Interruption.clear()
    }
    guard let child = Child(command, hasInput: input != nil, environment: more) else {
      return .notStarted
    }
    if let input { child.write(input) }
    return child.end()
  }
}

/// A process of ours that is waited for, with an eye on signals to this one.
private struct Child {
  private let process: pid_t
  /// What is written here the process reads; -1 where it reads the terminal.
  private let input: Int32

  init?(_ command: String, hasInput: Bool, environment more: [String: String]) {
    var ends: [Int32] = [-1, -1]
    if hasInput {
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if hasInput { posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores or handles is no business of the other.
    var (every, none) = (sigset_t(), sigset_t())
    sigfillset(&every)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = Self.copies(of: ["sh", "-c", command])
    let settings = Self.copies(of: Self.environment(with: more))
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, settings)
    if hasInput { close(ends[0]) }
    guard failure == 0 else {
      if hasInput { close(ends[1]) }
      return nil
    }
    self.process = process
    input = ends[1]
  }

  /// What C takes for a list of strings; to be freed.
  private static func copies(of words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) } + [nil]
  }

  /// The environment of this program with other settings, `NAME=VALUE`.
  private static func environment(with more: [String: String]) -> [String] {
    var settings: [String] = []
    var next = environ
    while let entry = next.pointee {
      let setting = String(cString: entry)
      if more[String(setting.prefix { $0 != "=" })] == nil { settings.append(setting) }
      next += 1
    }
    return settings + more.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// Writes all of it, unless the process ends, or is to end, before.
  func write(_ bytes: [UInt8]) {
    defer { close(input) }
    var done = 0
    while done < bytes.count, Interruption.ending == nil {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(input, $0.baseAddress, $0.count)
      }
      if count > 0 {
        done += count
      } else if count < 0, errno == EAGAIN {
        Signals.pause(watching: input)
      } else if count < 0, errno != EINTR {
        return
      }
    }
  }

  /// Waits for the end; tells the process to end where this one is told to.
  func end() -> TerminalProgram.Ending {
    var isTold = false
    while true {
      var status: Int32 = 0
      let changed = waitpid(process, &status, WNOHANG | WUNTRACED)
      if changed == process, status & 0xFF == 0x7F {
        // It was stopped at the terminal: the shell that both were started from is to go on.
        Signals.stop()
        kill(process, SIGCONT)
        continue
      }
      if changed == process || (changed < 0 && errno != EINTR) {
        if isTold { return .terminated }
        return status & 0x7F == 0 ? .exited(status: status >> 8 & 0xFF) : .killed
      }
      if Interruption.ending != nil, !isTold {
        isTold = true
        kill(process, SIGTERM)
        kill(process, SIGCONT)
      }
      Signals.pause()
    }
  }
}

import Glibc

/// How a program ended.
public enum Ending: Hashable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}

/// Starting programs and waiting for them, the same way for terminals and pipes.
enum Spawn {
  /// What a program's standard streams are.
  enum Streams {
    /// A terminal by its path, opened by the program as its controlling one.
    case terminal(String)
    case descriptors(input: Int32, output: Int32, errors: Int32)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// /dev/null, for what has to be open and lead nowhere.
  static let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)

  /// Starts a program with no signal blocked or ignored, whatever the test process does.
  static func start(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String?,
    streams: Streams
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (every, none) = (sigset_t(), sigset_t())
    sigfillset(&every)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .terminal(let name):
      // POSIX_SPAWN_SETSID, not in Swift's Glibc module: the first terminal that the leader of a
      // new session opens controls it.
      flags |= 0x80
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .descriptors(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    // posix_spawn's own change of folder is not in Swift's Glibc module either.
    let words = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [path] + arguments
    let failure = withStrings(words) { arguments in
      withStrings(Self.words(of: environment)) { environment in
        posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else {
      throw Failure(description: "\(path) cannot be started: \(String(cString: strerror(failure)))")
    }
    return process
  }

  /// How a process ended; nil while it runs.
  static func ending(of process: pid_t) -> Ending? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == process ? ending(status) : nil
  }

  /// Waits for a process's end.
  static func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ending(status)
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }

  private static func words(of environment: [String: String]) -> [String] {
    var all = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm",
      "LANG": "C.UTF-8", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    all.merge(environment) { $1 }
    return all.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }.sorted()
  }

  private static func withStrings<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = words.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}

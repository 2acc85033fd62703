import Glibc

/// `ssh-keygen -Y`, which signs and checks signatures, in a process of its own.
///
/// Source: ssh-keygen(1), OpenSSH's PROTOCOL.sshsig.
enum SSHKeygen {
  /// What a signature is for; one that was made for anything else is no signature of a session.
  static let namespace = "factdesk-session"

  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs it on some bytes; nil where it is not installed.
  static func run(_ arguments: [String], input: [UInt8]) -> Run? {
    guard let program = path, let ends = Pipes() else { return nil }
    defer { ends.close() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends.input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, ends.output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, ends.errors.write, 2)
    var process: pid_t = 0
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else { return nil }
    ends.closeTheirs()
    // A statement is one line: it fits into the pipe.
    _ = input.withUnsafeBytes { write(ends.input.write, $0.baseAddress, $0.count) }
    Glibc.close(ends.input.write)
    let (output, errors) = (Pipes.read(ends.output.read), Pipes.read(ends.errors.read))
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return Run(status: status, output: output, errors: errors)
  }

  private static var path: String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/ssh-keygen" }
      .first { access($0, X_OK) == 0 }
  }
}

/// The three streams of another process.
private struct Pipes {
  let input: (read: Int32, write: Int32)
  let output: (read: Int32, write: Int32)
  let errors: (read: Int32, write: Int32)

  init?() {
    guard let input = Self.pipe(), let output = Self.pipe(), let errors = Self.pipe() else {
      return nil
    }
    (self.input, self.output, self.errors) = (input, output, errors)
  }

  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// The ends that the other process uses.
  func closeTheirs() { for end in [input.read, output.write, errors.write] { Glibc.close(end) } }

  func close() { for end in [output.read, errors.read] { Glibc.close(end) } }

  static func read(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<got]
    }
  }
}

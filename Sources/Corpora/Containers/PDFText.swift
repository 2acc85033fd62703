import Glibc

/// The words of a PDF, by poppler's `pdftotext` in a process of its own.
enum PDFText {
  /// Seconds after which the program is ended.
  private static let patience = 20

  /// - Throws: a fault where the program is missing, fails or takes too long.
  static func text(of file: String, limit: Int) throws(Fault) -> [UInt8] {
    guard let program = path(of: "pdftotext") else {
      throw Fault(
        .unreadable, "a PDF: pdftotext is needed to read it", hint: "install poppler-utils")
    }
    let name = file.hasPrefix("-") ? "./" + file : file
    let arguments = [program, "-q", "-enc", "UTF-8", "-nopgbrk", name, "-"]
    guard let output = run(arguments, limit: limit) else {
      throw Fault(.unreadable, "pdftotext cannot read this PDF")
    }
    guard output.contains(where: { $0 > 32 }) else {
      throw Fault(
        .unreadable, "a PDF without words: pictures of pages", hint: "read its words with OCR first"
      )
    }
    return output
  }

  /// The program's path in a folder of PATH; nil where it is not installed.
  private static func path(of program: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }

  /// Standard output of the program, at most `limit` bytes; nil where it fails.
  private static func run(_ arguments: [String], limit: Int) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(&process, arguments[0], &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { return nil }
    let output = read(ends[0], limit: limit)
    if output == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return output.flatMap { status == 0 || !$0.isEmpty ? $0 : nil }
  }

  /// Reads to the end; nil where that takes too long.
  private static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let end = time(nil) + patience
    while output.count < limit {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = end - time(nil)
      guard left > 0, poll(&waiting, 1, Int32(left * 1000)) > 0 else { return nil }
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got <= 0 { return output }
      output += buffer[..<got]
    }
    return Array(output.prefix(limit))
  }
}

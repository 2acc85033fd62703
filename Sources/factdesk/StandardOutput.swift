import Glibc
import Shell
import Text

/// Standard output and standard error, each write checked.
final class StandardOutput: Output {
  private var buffer: [UInt8] = []
  /// Whether talk and answers go to one terminal, in the order they come.
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  private let isTalkRedirected = isatty(STDERR_FILENO) != 1

  /// Collects data; `flush` writes it.
  func data(_ line: String) throws(OutputError) {
    buffer += line.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Collects whole lines of data, likewise.
  func data(lines: [UInt8]) throws(OutputError) {
    buffer += lines
    if buffer.count > 1 << 16 { try flush() }
  }

  func flush() throws(OutputError) {
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try write(bytes, to: STDOUT_FILENO)
  }

  func answer(_ text: String) throws(OutputError) { try write(Array(text.utf8), to: STDOUT_FILENO) }

  func report(_ text: UntrustedText) throws(OutputError) {
    guard isTerminal else { return try answer(text.exact) }
    try answer(shownLines(text).map { $0 + "\n" }.joined())
  }

  func talk(_ text: String) throws(OutputError) {
    guard !isTerminal || isTalkRedirected else { return try answer(text) }
    warn(text)
  }

  /// Words for standard error; nobody can be told that it is gone.
  func warn(_ text: String) { try? write(Array(text.utf8), to: STDERR_FILENO) }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(errno: errno)
      }
    }
  }
}

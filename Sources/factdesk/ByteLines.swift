import Glibc
import JSONLines
import Shell

/// The lines of a file or of standard input, as bytes, none held longer than it is looked at.
///
/// - Parameter limit: of a line that has more bytes, so many and one more are given.
func forEachLine(of path: String, limit: Int = .max - 1, _ body: ([UInt8]) throws -> Void) throws {
  let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw CommandError.noSuchFile(path) }
  defer { if path != "-" { close(descriptor) } }
  var pending: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw CommandError.noSuchFile(path) }
    guard count > 0 else { break }
    var start = 0
    while let end = buffer[start..<count].firstIndex(of: UInt8(ascii: "\n")) {
      pending += buffer[start..<end].prefix(limit + 1 - pending.count)
      try body(pending)
      pending.removeAll(keepingCapacity: true)
      start = end + 1
    }
    pending += buffer[start..<count].prefix(limit + 1 - pending.count)
  }
  if !pending.isEmpty { try body(pending) }
}

import Glibc

/// Lines of a pipe or a script file, read in large blocks.
///
/// A byte order mark at the start and carriage returns before line feeds are not part of a line.
/// A zero byte and what is not UTF-8 become U+FFFD, and `repairs` tells where.
public final class PlainLineReader: LineSource {
  /// A place where a line was not as it should be.
  public struct Repair: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// Offset of the first bad byte in the line, from 0.
    public let byte: Int

    public init(line: Int, byte: Int) {
      self.line = line
      self.byte = byte
    }
  }

  /// A line may have 16 MiB: more than any command, less than the machine's memory.
  public static let usualLimit = 1 << 24

  /// The number of the line that `next` gave last, from 1; 0 before the first.
  public private(set) var lineNumber = 0
  /// The first bad byte of each line that was repaired so far.
  public private(set) var repairs: [Repair] = []

  private let descriptor: Int32
  private let isOwner: Bool
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to where `buffer` was searched for a line feed.
  private var searched = 0
  private var isAtEnd = false

  /// Reads from an open descriptor, which stays its owner's.
  public init(descriptor: Int32 = STDIN_FILENO, limit: Int = PlainLineReader.usualLimit) {
    self.descriptor = descriptor
    self.limit = limit
    isOwner = false
  }

  /// Reads a file; nil, with `errno`, where it cannot be opened.
  public init?(path: String, limit: Int = PlainLineReader.usualLimit) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    self.limit = limit
    isOwner = true
    if descriptor < 0 { return nil }
  }

  deinit {
    if isOwner, descriptor >= 0 { close(descriptor) }
  }

  /// The next line; the prompt is not shown. SIGINT ends the reading: there is no line under way
  /// that a person would want to drop.
  public func next(prompt: Prompt = Prompt("")) -> LineInput {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { (start, searched) = (end + 1, end + 1) }
        return .line(text(of: buffer[start..<end]))
      }
      searched = buffer.count
      guard searched - start <= limit else { return .failed(errno: EMSGSIZE) }
      if isAtEnd {
        guard start < buffer.count else { return .endOfInput }
        defer { start = buffer.count }
        return .line(text(of: buffer[start...]))
      }
      if let stop = fill() { return stop }
    }
  }

  /// Reads a block; gives what ends the wait for a line instead, if anything does.
  private func fill() -> LineInput? {
    switch InputWait.input(on: descriptor) {
    case .interrupted: return .terminated(signal: SIGINT)
    case .terminated(let signal): return .terminated(signal: signal)
    case .resized, .continued, .timedOut: return nil
    case .ready: break
    }
    if start > 0 {
      buffer.removeSubrange(..<start)
      (start, searched) = (0, searched - start)
    }
    let block = 1 << 16
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: block))
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress.map { $0 + before }, block)
    }
    let failure = errno
    buffer.removeLast(block - max(0, count))
    if count == 0 { isAtEnd = true }
    guard count < 0, failure != EINTR, failure != EAGAIN else { return nil }
    return .failed(errno: failure)
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    lineNumber += 1
    var bytes = bytes
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes.removeLast() }
    if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) { return text }
    var decoder = UTF8Decoder()
    var text = String.UnicodeScalarView()
    var good = 0
    // A sequence that the line's end breaks off shows itself when another character follows.
    for byte in bytes + [0x20] {
      for scalar in decoder.take(byte) { text.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    }
    text.removeLast()
    let written = Array(String(text).utf8)
    while good < min(written.count, bytes.count), written[good] == bytes[bytes.startIndex + good] {
      good += 1
    }
    repairs.append(Repair(line: lineNumber, byte: good))
    return String(text)
  }
}

import Glibc

/// The records of an NDJSON stream, one line at a time, in bounded memory.
///
/// Lines end in a line feed; the last one may lack it. Lines of blanks are passed over, and so is
/// a byte order mark at the start. A line that is no JSON is a fault with its number, and the
/// stream goes on behind it.
public struct JSONLineReader: ~Copyable {
  /// One record and where it stood.
  public struct Line: Hashable, Sendable {
    /// From 1; lines passed over count.
    public let number: Int
    /// Offset of the line's first byte in the stream, from 0.
    public let offset: Int
    public let value: JSONValue

    public init(number: Int, offset: Int, value: JSONValue) {
      self.number = number
      self.offset = offset
      self.value = value
    }
  }

  /// Why there is no record.
  public enum Fault: Error, Hashable, Sendable {
    /// The line is no JSON; `error.offset` counts from the line's beginning, which stands at
    /// `offset` in the stream.
    case malformed(line: Int, offset: Int, error: JSONError)
    /// The line has more than `limit` bytes; it was passed over.
    case tooLong(line: Int, offset: Int, limit: Int)
    /// The stream cannot be read further.
    case unreadable(errno: Int32)
  }

  /// As long as a line may be unless told otherwise: 64 MiB, beyond any document.
  public static let usualLimit = 1 << 26

  private static let block = 1 << 18

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`, and up to where a line feed was looked for.
  private var start = 0
  private var searched = 0
  /// The next line's number, and its offset in the stream.
  private var number = 1
  private var offset = 0
  private var isAtEnd = false
  /// A line beyond the limit is being passed over; its offset.
  private var skippedFrom: Int?

  /// Reads from an open descriptor, which stays its owner's.
  ///
  /// - Parameter limit: how many bytes a line may have; memory is bounded by about twice as much.
  public init(descriptor: Int32, limit: Int = JSONLineReader.usualLimit) {
    self.descriptor = descriptor
    self.limit = max(1, limit)
  }

  /// The next record or fault; nil at the end, and after `.unreadable`.
  public mutating func next() -> Result<Line, Fault>? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        if let record = take(to: end, following: end + 1) { return record }
        continue
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count || skippedFrom != nil else { return nil }
        return take(to: buffer.count, following: buffer.count)
      }
      if buffer.count - start > limit { skipBuffered() }
      if let failure = fill() {
        isAtEnd = true
        (start, searched, skippedFrom) = (0, 0, nil)
        buffer = []
        return .failure(.unreadable(errno: failure))
      }
    }
  }

  /// Gives the line up to `end`; nil where it is to be passed over.
  private mutating func take(to end: Int, following: Int) -> Result<Line, Fault>? {
    defer {
      offset += following - start
      number += 1
      (start, searched, skippedFrom) = (following, following, nil)
    }
    if let skippedFrom {
      return .failure(.tooLong(line: number, offset: skippedFrom, limit: limit))
    }
    guard end - start <= limit else {
      return .failure(.tooLong(line: number, offset: offset, limit: limit))
    }
    var line = buffer[start..<end]
    let mark = offset == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    line = line.dropFirst(mark)
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    do throws(JSONError) {
      let value = try JSONValue(parsing: line)
      return .success(Line(number: number, offset: offset, value: value))
    } catch {
      let placed = JSONError(offset: error.offset + mark, why: error.why)
      return .failure(.malformed(line: number, offset: offset, error: placed))
    }
  }

  /// Forgets what there is of a line that is too long.
  private mutating func skipBuffered() {
    if skippedFrom == nil { skippedFrom = offset }
    offset += buffer.count - start
    (start, searched) = (buffer.count, buffer.count)
  }

  /// Reads a block; gives errno where that fails.
  private mutating func fill() -> Int32? {
    if start > 0 {
      buffer.removeSubrange(..<start)
      (start, searched) = (0, searched - start)
    }
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.block))
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + before }, Self.block)
      }
    } while count < 0 && errno == EINTR
    let failure = errno
    buffer.removeLast(Self.block - max(0, count))
    if count == 0 { isAtEnd = true }
    return count < 0 ? failure : nil
  }
}

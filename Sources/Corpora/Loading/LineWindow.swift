import Glibc

/// Some whole lines of a long file; each window leads to the next, and the file is nowhere as a whole.
struct LineWindow: Sendable {
  /// Ends after a line break, or where the file does; empty after the last.
  let bytes: [UInt8]
  /// Offset of the first byte of the file that was not read yet.
  let offset: Int
  private let descriptor: Int32
  /// Of what is read at a time, in bytes.
  private let length: Int
  /// What was read of the line that follows.
  private let rest: [UInt8]
  private let running: Digest.Running

  /// Enough to keep all processors at work.
  static let usualLength = 8 << 20

  /// The first of a file, which stays open.
  ///
  /// - Parameter length: of what is read at a time, in bytes; a longer line makes its window longer.
  /// - Throws: a failure where it cannot be read.
  init(of descriptor: Int32, length: Int) throws(FileBytes.Failure) {
    try self.init(of: descriptor, length, at: 0, after: [], Digest.Running())
  }

  /// The lines after these.
  func next() throws(FileBytes.Failure) -> LineWindow {
    try LineWindow(of: descriptor, length, at: offset, after: rest, running)
  }

  /// Of all bytes that were read: of the file, once the window is empty.
  var digest: Digest {
    var running = running
    return running.digest()
  }

  private init(
    of descriptor: Int32, _ length: Int, at offset: Int, after rest: [UInt8],
    _ running: Digest.Running
  ) throws(FileBytes.Failure) {
    var bytes = rest
    var running = running
    var offset = offset
    var end: Int?
    while end == nil {
      let more = try Self.bytes(of: descriptor, length, at: offset)
      more.withUnsafeBytes { running.add($0) }
      offset += more.count
      let breakPlace = more.lastIndex(of: UInt8(ascii: "\n"))
      end =
        more.count < length
        ? bytes.count + more.count : breakPlace.map { bytes.count + $0 + 1 }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    let kept = end ?? bytes.count
    self.descriptor = descriptor
    self.length = length
    self.offset = offset
    self.rest = Array(bytes[kept...])
    bytes.removeLast(bytes.count - kept)
    self.bytes = bytes
    self.running = running
  }

  /// Bytes from an offset on; fewer than a window's only at the end of the file.
  private static func bytes(
    of descriptor: Int32, _ length: Int, at offset: Int
  ) throws(FileBytes.Failure) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { room, filled in
      (filled, failure) = bytesRead(
        into: UnsafeMutableRawBufferPointer(room), from: descriptor, at: offset)
    }
    guard failure == 0 else { throw FileBytes.Failure(why: String(cString: strerror(failure))) }
    return bytes
  }
}

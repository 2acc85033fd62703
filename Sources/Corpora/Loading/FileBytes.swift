import Glibc
import Threads

/// The bytes of one file.
struct FileBytes {
  let bytes: [UInt8]
  /// Whether the file goes on after `bytes`.
  let isCut: Bool

  init(bytes: [UInt8], isCut: Bool) {
    self.bytes = bytes
    self.isCut = isCut
  }

  /// Why a file has no bytes for us.
  struct Failure: Error {
    let why: String
  }

  /// Reads a regular file, at most `limit` bytes; pipes and devices are not read.
  init(of location: [CChar], limit: Int) throws(Failure) {
    let descriptor = open(location, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(why: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(why: "not a file")
    }
    try self.init(reading: descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// Reads a descriptor to its end, at most `limit` bytes.
  init(reading descriptor: Int32, expecting size: Int, limit: Int) throws(Failure) {
    var bytes: [UInt8] = []
    var capacity = min(limit, size > 0 ? size : 4096) + 1
    while bytes.count <= limit {
      let known = bytes.count
      var failure: Int32 = 0
      let more = [UInt8](unsafeUninitializedCapacity: capacity - known) { buffer, count in
        let buffer = UnsafeMutableRawBufferPointer(buffer)
        if known == 0 { count = Self.fillAtOnce(buffer, most: min(size, limit), from: descriptor) }
        failure = Self.fill(buffer, &count, from: descriptor)
      }
      guard failure == 0 else { throw Failure(why: String(cString: strerror(failure))) }
      if known == 0 { bytes = more } else { bytes += more }
      guard bytes.count == capacity else { break }
      capacity = min(limit + 1, capacity * 2)
    }
    isCut = bytes.count > limit
    if isCut { bytes.removeLast(bytes.count - limit) }
    self.bytes = bytes
  }

  /// Reads a long file on all processors: copying takes longer than one of them needs for all else.
  ///
  /// - Returns: how many bytes are there; 0 where it has to be read in order.
  private static func fillAtOnce(
    _ buffer: UnsafeMutableRawBufferPointer, most: Int, from descriptor: Int32
  ) -> Int {
    let count = min(most, buffer.count)
    guard count > piece, lseek(descriptor, 0, SEEK_CUR) == 0 else { return 0 }
    nonisolated(unsafe) let buffer = buffer
    let isRead = inParallel((count + piece - 1) / piece) { number in
      let start = number * piece
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[start..<min(start + piece, count)])
      return bytesRead(into: room, from: descriptor, at: start).count == room.count
    }
    guard isRead.allSatisfy(\.self), lseek(descriptor, off_t(count), SEEK_SET) == count else {
      lseek(descriptor, 0, SEEK_SET)
      return 0
    }
    return count
  }

  /// Bytes that a thread reads in one go.
  private static let piece = 8 << 20

  /// Reads until the buffer is full or there is no more; gives errno where that fails, else 0.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, _ count: inout Int, from descriptor: Int32
  ) -> Int32 {
    while count < buffer.count {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if got == 0 { return 0 }
      if got < 0, errno != EINTR { return errno }
      count += max(0, got)
    }
    return 0
  }
}

/// Reads from an offset on until the room is full or the file ends.
///
/// - Returns: how many bytes are there, and errno where more could not be read, else 0.
func bytesRead(
  into room: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int
) -> (count: Int, failure: Int32) {
  var count = 0
  while count < room.count {
    let got = pread(
      descriptor, room.baseAddress.map { $0 + count }, room.count - count, off_t(offset + count))
    if got < 0, errno == EINTR { continue }
    guard got > 0 else { return (count, got < 0 ? errno : 0) }
    count += got
  }
  return (count, 0)
}

import Glibc

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
    var count = 0
    var capacity = min(limit, max(size, 4096)) + 1
    var bytes = [UInt8](repeating: 0, count: capacity)
    while count <= limit {
      if count == capacity {
        capacity = min(limit + 1, capacity * 2)
        bytes += [UInt8](repeating: 0, count: capacity - count)
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
      }
      if got == 0 { break }
      if got < 0 {
        guard errno != EINTR else { continue }
        throw Failure(why: String(cString: strerror(errno)))
      }
      count += got
    }
    isCut = count > limit
    bytes.removeLast(bytes.count - min(count, limit))
    self.bytes = bytes
  }
}

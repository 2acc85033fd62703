import Glibc

/// A file that is read a piece at a time; of each its digest is kept, and nothing else.
struct FilePieces {
  let path: String
  /// Of what is read of it, in bytes.
  let size: Int
  /// Of its pieces, as far as they were read.
  var digests: [Digest] = []
  private let location: [CChar]
  private let limit: Int

  /// In bytes: enough to be read at one go, and little enough to stay near the processor.
  private static let length = 1 << 20

  /// - Parameter limit: bytes after which no more is read.
  init(of file: FoundFile, limit: Int) {
    path = file.path
    location = file.location
    self.limit = limit
    size = min(file.size, limit)
  }

  /// The number of its pieces.
  var count: Int { (size + Self.length - 1) / Self.length }

  /// Some pieces, read.
  struct Reading {
    var digests: [Digest] = []
    /// Of all of them together; nil where that was not asked for.
    let whole: Digest?
  }

  /// Reads some pieces; nil where that cannot be done, or the file has another length now.
  ///
  /// - Parameter asWhole: whether a digest of all of them is wanted too.
  func reading(_ pieces: Range<Int>, asWhole: Bool = false) -> Reading? {
    let descriptor = open(location, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      min(Int(status.st_size), limit) == size
    else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: Self.length, alignment: 64) { room in
      var digests: [Digest] = []
      var whole = Digest.Running()
      for piece in pieces {
        let start = piece * Self.length
        let bytes = UnsafeMutableRawBufferPointer(
          rebasing: room[..<min(Self.length, size - start)])
        guard bytesRead(into: bytes, from: descriptor, at: start).count == bytes.count else {
          return nil
        }
        digests.append(Digest(of: UnsafeRawBufferPointer(bytes)))
        if asWhole { whole.add(UnsafeRawBufferPointer(bytes)) }
      }
      return Reading(digests: digests, whole: asWhole ? whole.digest() : nil)
    }
  }
}

extension FoundFile {
  /// In bytes; 0 where that cannot be told.
  var size: Int {
    var status = stat()
    return stat(location, &status) == 0 ? Int(status.st_size) : 0
  }
}

import Glibc

/// The few operations on files that the history needs, on descriptors, readable by their owner only.
enum PrivateFile {
  /// What is known of an open file.
  struct Status {
    let isPlain: Bool
    let size: Int
    let mode: mode_t
    /// What tells it from a file that took its place.
    let number: UInt64
  }

  static func status(of descriptor: Int32) -> Status {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nothing }
    return Status(
      isPlain: status.st_mode & S_IFMT == S_IFREG, size: Int(status.st_size),
      mode: status.st_mode & 0o7777, number: UInt64(status.st_ino))
  }

  private static let nothing = Status(isPlain: false, size: 0, mode: 0, number: 0)

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// A plain file from an offset to its end.
  static func bytes(of descriptor: Int32, from start: Int = 0) -> [UInt8] {
    let status = status(of: descriptor)
    guard status.isPlain, status.size > start else { return [] }
    return [UInt8](unsafeUninitializedCapacity: status.size - start) { buffer, count in
      while count < buffer.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count,
          off_t(start + count))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
    }
  }

  /// Whether a file of `size` bytes ends in a line feed; an empty one counts as if it did.
  static func endsInLineFeed(_ descriptor: Int32, size: Int) -> Bool {
    var last: UInt8 = 0
    return size == 0 || (pread(descriptor, &last, 1, off_t(size - 1)) == 1 && last == 0x0A)
  }

  /// Writes all bytes; false, with `errno`, where that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  /// Puts new bytes in a file's place, all or none: written beside it, synced, renamed.
  static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
    let beside = path + ".new"
    unlink(beside)
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(beside, path) == 0 else {
      let failure = errno
      unlink(beside)
      errno = failure
      return false
    }
    return true
  }

  /// Makes the folders that a path's file needs, for their owner only. Where that fails, opening
  /// the file will say so.
  static func makeFolder(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices where !parts[count].isEmpty {
      mkdir(parts[...count].joined(separator: "/"), 0o700)
    }
  }
}

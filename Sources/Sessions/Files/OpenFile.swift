import Glibc

/// The number of an error of the system, as `errno` has it.
struct SystemError: Error, Hashable {
  let number: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(number: errno) }
}

/// A file that is open, with calls that neither stop short nor give up when a signal comes.
///
/// It is closed by whoever opened it: `close` says whether that went well.
struct OpenFile {
  let descriptor: Int32

  /// Opens `path`; the descriptor is not passed on to programs that are run. New files are the
  /// owner's alone from the first byte.
  init(_ path: String, _ flags: Int32) throws(SystemError) {
    var descriptor: Int32
    repeat {
      descriptor = open(path, flags | O_CLOEXEC, mode_t(0o600))
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
  }

  /// Length in bytes and whether it is a plain file.
  func facts() throws(SystemError) -> (size: Int, isPlain: Bool) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .last }
    return (Int(facts.st_size), facts.st_mode & S_IFMT == S_IFREG)
  }

  /// Everything from the current position to the end, or the first `limit` bytes of it.
  func rest(atMost limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(try facts().size, limit))
    var buffer = [UInt8](repeating: 0, count: min(1 << 18, limit))
    while true {
      let count = read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes all of it; where that fails, some of it may be written.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      guard count > 0 else { throw SystemError(number: EIO) }
      written += count
    }
  }

  func truncate(to size: Int) throws(SystemError) {
    try repeated { ftruncate(descriptor, size) }
  }

  /// Waits until the bytes are on the disk. A failure is final: what is on the disk is not known.
  func syncBytes() throws(SystemError) { try repeated { fdatasync(descriptor) } }

  /// Waits until the bytes and the file's facts, or a folder's names, are on the disk.
  func sync() throws(SystemError) { try repeated { fsync(descriptor) } }

  /// Takes the lock of the file without waiting; false where another has it.
  func lock() throws(SystemError) -> Bool {
    do throws(SystemError) {
      try repeated { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error.number == EWOULDBLOCK else { throw error }
      return false
    }
  }

  func close() { _ = Glibc.close(descriptor) }

  private func repeated(_ call: () -> Int32) throws(SystemError) {
    while call() != 0 {
      if errno != EINTR { throw .last }
    }
  }
}

import Glibc
import JSONLines
import Text

/// The lock of a session file, kept on a file of its own, `FILE.lock`, that is never renamed or
/// removed: so that two programs can never both hold it. It tells who holds it.
struct JournalLock {
  private let file: OpenFile

  private init(_ file: OpenFile) {
    self.file = file
  }

  enum Attempt {
    case taken(JournalLock)
    case held(LockHolder)
  }

  /// Tries to take the lock of the session at `path`, without waiting for another holder.
  static func attempt(_ path: String) throws(SystemError) -> Attempt {
    let file = try OpenFile(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW)
    do throws(SystemError) {
      guard try file.lock() else {
        defer { file.close() }
        return .held(try holder(named: file))
      }
      try file.truncate(to: 0)
      try file.write(Array((description.line + "\n").utf8))
      return .taken(JournalLock(file))
    } catch {
      file.close()
      throw error
    }
  }

  /// Gives the lock back.
  func release() {
    try? file.truncate(to: 0)
    file.close()
  }

  /// What the lock file says; a holder that has just taken the lock is given time to write it.
  private static func holder(named file: OpenFile) throws(SystemError) -> LockHolder {
    for _ in 0..<10 {
      guard lseek(file.descriptor, 0, SEEK_SET) == 0 else { throw .last }
      let bytes = try file.rest()
      if bytes.last == UInt8(ascii: "\n"), let object = (try? JSONValue(parsing: bytes))?.object {
        return LockHolder(
          processID: object["pid"]?.integer, host: object["host"]?.string.map { UntrustedText($0) },
          since: object["since"]?.string.flatMap { Timestamp(iso: $0) })
      }
      usleep(2_000)
    }
    return LockHolder(processID: nil, host: nil, since: nil)
  }

  /// This process, as it stands in the lock file.
  private static var description: JSONValue {
    var system = utsname()
    let host: String? =
      uname(&system) != 0
      ? nil
      : withUnsafeBytes(of: &system.nodename) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
    return .object([
      "pid": .integer(Int(getpid())), "host": host.map { .string($0) } ?? .null,
      "since": .string(Timestamp(seconds: time(nil)).iso),
    ])
  }
}

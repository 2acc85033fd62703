import Glibc
import Text

/// Where a session file is: the file itself, so that it has one lock whatever links lead to it.
struct SessionPlace {
  /// Without links.
  let file: String
  private let name: UntrustedText

  /// - Throws: `JournalError` where there is no such file, or one that cannot be a session: it is
  ///   refused before a lock is left beside it.
  init(_ path: String) throws(JournalError) {
    name = UntrustedText(path)
    guard let real = realpath(path, nil) else {
      throw errno == ENOENT ? .missing(path: name) : .unreadable(path: name, errno: errno)
    }
    defer { free(real) }
    file = String(cString: real)
    let opening = try bytes(atMost: JournalReader.opening.count)
    guard JournalReader.opening.starts(with: opening) else { throw .notASession(path: name) }
  }

  /// The whole file, or its first `limit` bytes.
  func bytes(atMost limit: Int = .max) throws(JournalError) -> [UInt8] {
    do throws(SystemError) {
      let file = try OpenFile(file, O_RDONLY | O_NONBLOCK)
      defer { file.close() }
      guard try file.facts().isPlain else { throw SystemError(number: ENODEV) }
      return try file.rest(atMost: limit)
    } catch {
      switch error.number {
      case ENODEV: throw .notAFile(path: name)
      case ENOENT: throw .missing(path: name)
      default: throw .unreadable(path: name, errno: error.number)
      }
    }
  }

  func journal(leavingHalfLine: Bool = false) throws(JournalError) -> Journal {
    var bytes = try bytes()
    if leavingHalfLine, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      bytes.removeSubrange((end + 1)...)
    }
    return try Journal(parsing: bytes, path: name)
  }

  enum Lock {
    case taken(JournalLock)
    case held(LockHolder)
    case notWritable(errno: Int32)
  }

  /// Tries to take the lock, without waiting.
  func lock() -> Lock {
    do throws(SystemError) {
      switch try JournalLock.attempt(file) {
      case .taken(let lock): return .taken(lock)
      case .held(let holder): return .held(holder)
      }
    } catch {
      return .notWritable(errno: error.number)
    }
  }
}

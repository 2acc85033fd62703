import Corpora
import Glibc
import Text

/// A session file that is open: its journal, and the lock that keeps other programs from writing.
///
/// A class, since the descriptor and the lock are one thing however many names it has; it is made
/// and used on one thread.
public final class JournalFile {
  /// As it was named.
  public let path: String
  public private(set) var journal: Journal
  /// Why nothing can be written; nil where it can.
  public private(set) var readOnlyReason: ReadOnlyReason?
  private var file: OpenFile?
  private var lock: JournalLock?

  public var isReadOnly: Bool { readOnlyReason != nil }

  private init(
    path: String, journal: Journal, readOnlyReason: ReadOnlyReason?, file: OpenFile?,
    lock: JournalLock?
  ) {
    self.path = path
    self.journal = journal
    self.readOnlyReason = readOnlyReason
    self.file = file
    self.lock = lock
  }

  deinit { close() }

  /// Begins a session in a new file, making its folder where that is missing.
  ///
  /// - Throws: `JournalError.exists` where there is a file, which is not touched.
  public static func create(at path: String, header: SessionHeader) throws(JournalError)
    -> JournalFile
  {
    try create(at: path, Journal(header: header))
  }

  /// Begins a new file with all that a journal holds, byte for byte: "save as".
  public static func create(at path: String, _ journal: Journal) throws(JournalError)
    -> JournalFile
  {
    let name = UntrustedText(path)
    do throws(SystemError) {
      let folder = WholeFile.folder(of: path)
      try WholeFile.makeFolder(folder)
      WholeFile.sweep(folder)
      try WholeFile.create(path, journal.bytes)
    } catch {
      throw error.number == EEXIST
        ? .exists(path: name) : .notWritten(path: name, errno: error.number)
    }
    return try open(at: path)
  }

  /// Opens a session and takes its lock.
  ///
  /// Where another process holds the lock, or the place cannot be written to, the session is open for
  /// reading; `readOnlyReason` says why.
  ///
  /// - Throws: `JournalError` where the file is missing or is not a whole journal.
  public static func open(at path: String) throws(JournalError) -> JournalFile {
    let name = UntrustedText(path)
    let place = try place(of: path)
    let attempt: JournalLock.Attempt
    do throws(SystemError) { attempt = try JournalLock.attempt(place) } catch {
      let reason = ReadOnlyReason.notWritable(errno: error.number)
      return try reading(path, place, reason)
    }
    switch attempt {
    case .held(let holder): return try reading(path, place, .held(holder))
    case .taken(let lock):
      do throws(JournalError) {
        let journal = try Journal(parsing: try bytes(at: place, name), path: name)
        do throws(SystemError) {
          let file = try OpenFile(place, O_WRONLY | O_APPEND)
          return JournalFile(
            path: path, journal: journal, readOnlyReason: nil, file: file, lock: lock)
        } catch {
          lock.release()
          return JournalFile(
            path: path, journal: journal, readOnlyReason: .notWritable(errno: error.number),
            file: nil, lock: nil)
        }
      } catch {
        lock.release()
        throw error
      }
    }
  }

  /// Adds the changes of one command: they are on the disk before they are in `journal`.
  ///
  /// - Throws: `JournalError.notWritten` where it could not be written; the file is as it was and the
  ///   session goes on. `JournalError.readOnly` where the session is, or has now become, read-only.
  public func append(
    _ changes: [SessionChange], at: Timestamp, by: UntrustedText
  ) throws(JournalError) {
    let name = UntrustedText(path)
    if let readOnlyReason { throw .readOnly(path: name, readOnlyReason) }
    guard let file else { throw becomeReadOnly(.closed) }
    let step = journal.step(of: changes, at: at, by: by)
    let size: Int
    do throws(SystemError) { size = try file.facts().size } catch {
      throw .notWritten(path: name, errno: error.number)
    }
    guard size == journal.bytes.count else { throw becomeReadOnly(.changedOutside) }
    do throws(SystemError) { try file.write(step.bytes) } catch {
      try takeBack(after: error)
      throw .notWritten(path: name, errno: error.number)
    }
    do throws(SystemError) { try file.syncBytes() } catch {
      throw becomeReadOnly(.syncFailed(errno: error.number))
    }
    journal.add(step)
  }

  /// Gives the lock back; nothing is written after it.
  public func close() {
    file?.close()
    file = nil
    lock?.release()
    lock = nil
    if readOnlyReason == nil { readOnlyReason = .closed }
  }

  /// Cuts off what was written of a step that could not be written whole.
  private func takeBack(after error: SystemError) throws(JournalError) {
    do throws(SystemError) { try file?.truncate(to: journal.bytes.count) } catch {
      throw becomeReadOnly(.writeFailed(errno: error.number))
    }
  }

  private func becomeReadOnly(_ reason: ReadOnlyReason) -> JournalError {
    readOnlyReason = reason
    file?.close()
    file = nil
    return .readOnly(path: UntrustedText(path), reason)
  }

  private static func reading(_ path: String, _ place: String, _ reason: ReadOnlyReason)
    throws(JournalError) -> JournalFile
  {
    let name = UntrustedText(path)
    var bytes = try bytes(at: place, name)
    // Whoever holds the lock may be writing this moment: what is not a whole line is left for later.
    if case .held = reason, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      bytes.removeSubrange((end + 1)...)
    }
    return JournalFile(
      path: path, journal: try Journal(parsing: bytes, path: name), readOnlyReason: reason,
      file: nil, lock: nil)
  }

  /// The file itself, so that one file has one lock whatever links lead to it; a file that cannot be
  /// a session is refused before a lock is left beside it.
  private static func place(of path: String) throws(JournalError) -> String {
    let name = UntrustedText(path)
    guard let real = realpath(path, nil) else {
      throw errno == ENOENT ? .missing(path: name) : .unreadable(path: name, errno: errno)
    }
    defer { free(real) }
    let place = String(cString: real)
    let opening = try bytes(at: place, name, atMost: JournalReader.opening.count)
    guard JournalReader.opening.starts(with: opening) else { throw .notASession(path: name) }
    return place
  }

  private static func bytes(
    at place: String, _ name: UntrustedText, atMost limit: Int = .max
  ) throws(JournalError) -> [UInt8] {
    do throws(SystemError) {
      let file = try OpenFile(place, O_RDONLY | O_NONBLOCK)
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
}

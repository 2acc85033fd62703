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

  /// Open for writing.
  init(path: String, journal: Journal, file: OpenFile, lock: JournalLock) {
    self.path = path
    self.journal = journal
    self.file = file
    self.lock = lock
  }

  /// Open for reading.
  init(path: String, journal: Journal, readOnlyReason: ReadOnlyReason) {
    self.path = path
    self.journal = journal
    self.readOnlyReason = readOnlyReason
  }

  deinit { close() }

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
    guard !step.events.isEmpty else { return }
    let size: Int
    do throws(SystemError) { size = try file.facts().size } catch {
      throw .notWritten(path: name, errno: error.number)
    }
    guard size == journal.length else { throw becomeReadOnly(.changedOutside) }
    do throws(SystemError) { try file.write(step.bytes) } catch {
      try takeBack()
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
  private func takeBack() throws(JournalError) {
    do throws(SystemError) { try file?.truncate(to: journal.length) } catch {
      throw becomeReadOnly(.writeFailed(errno: error.number))
    }
  }

  private func becomeReadOnly(_ reason: ReadOnlyReason) -> JournalError {
    readOnlyReason = reason
    file?.close()
    file = nil
    return .readOnly(path: UntrustedText(path), reason)
  }
}

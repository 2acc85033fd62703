import Text

/// Why a session could not be read or written; nothing was changed by what threw it.
public enum JournalError: Error, Hashable, Sendable {
  case missing(path: UntrustedText)
  /// There is a file already; it was not touched.
  case exists(path: UntrustedText)
  /// A folder, a device, a pipe.
  case notAFile(path: UntrustedText)
  case unreadable(path: UntrustedText, errno: Int32)
  /// The first line is not the header of a session.
  case notASession(path: UntrustedText)
  /// Written by a newer program.
  case newerFormat(path: UntrustedText, format: Int)
  case damaged(JournalPlace, JournalDamage)
  /// The session can be read but not written to.
  case readOnly(path: UntrustedText, ReadOnlyReason)
  /// Not all could be written (a full disk, a limit, a read-only place); what had been written of it
  /// was taken back, and the next attempt may succeed.
  case notWritten(path: UntrustedText, errno: Int32)
}

/// A place in a session file.
public struct JournalPlace: Hashable, Sendable {
  public let path: UntrustedText
  /// From 1.
  public let line: Int
  /// Offset in the file, from 0.
  public let byte: Int

  public init(path: UntrustedText, line: Int, byte: Int) {
    self.path = path
    self.line = line
    self.byte = byte
  }
}

/// What is wrong with a line of a journal.
public enum JournalDamage: Hashable, Sendable {
  /// Not JSON, a key given twice, or a member that is missing or of another kind: "no text 'claim'".
  case malformed(why: UntrustedText)
  /// A change that this program does not know.
  case unknownChange(UntrustedText)
  /// The event's number or step does not follow the one before.
  case outOfOrder
  /// The hash does not fit the line, or not the line before: one of them was changed.
  case brokenChain
  /// The file ends within the line.
  case halfLine
}

/// Why a session that is open cannot be written to.
public enum ReadOnlyReason: Hashable, Sendable {
  /// Another process has it open.
  case held(LockHolder)
  /// The file, its folder or its disk does not allow it.
  case notWritable(errno: Int32)
  /// Something was written and could not be taken back: only the lines known are sure.
  case writeFailed(errno: Int32)
  /// The disk did not confirm what was written; no further attempt can be trusted.
  case syncFailed(errno: Int32)
  /// Another program changed the file.
  case changedOutside
  case closed
}

/// Who has a session open. What cannot be told is nil.
public struct LockHolder: Hashable, Sendable {
  public let processID: Int?
  public let host: UntrustedText?
  public let since: Timestamp?

  public init(processID: Int?, host: UntrustedText?, since: Timestamp?) {
    self.processID = processID
    self.host = host
    self.since = since
  }
}

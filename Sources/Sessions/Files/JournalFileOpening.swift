import Glibc
import Text

extension JournalFile {
  /// Begins a session in a new file, making its folder where that is missing.
  ///
  /// - Throws: `JournalError.exists` where there is a file, which is not touched.
  public static func create(at path: String, header: SessionHeader) throws(JournalError)
    -> JournalFile
  {
    try create(at: path, Journal(header: header))
  }

  /// Begins a new file with all that a journal holds, byte for byte: "save as".
  ///
  /// - Throws: `JournalError.exists` where there is a file, which is not touched.
  public static func create(at path: String, _ journal: Journal) throws(JournalError)
    -> JournalFile
  {
    let name = UntrustedText(path)
    do throws(SystemError) {
      try WholeFile.makeFolder(WholeFile.folder(of: path))
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
  /// - Parameter refused: is told why the session is read-only, before the file is read: a long one
  ///   takes seconds.
  /// - Throws: `JournalError` where the file is missing or is not a whole journal.
  public static func open(
    at path: String, refused: (ReadOnlyReason) -> Void = { _ in }
  ) throws(JournalError) -> JournalFile {
    let place = try SessionPlace(path)
    switch place.lock() {
    case .held(let holder):
      refused(.held(holder))
      // Its holder may be writing this moment: what is not a whole line yet is left for later.
      let journal = try place.journal(leavingHalfLine: true)
      return JournalFile(path: path, journal: journal, readOnlyReason: .held(holder))
    case .notWritable(let errno):
      refused(.notWritable(errno: errno))
      return JournalFile(
        path: path, journal: try place.journal(), readOnlyReason: .notWritable(errno: errno))
    case .taken(let lock):
      WholeFile.sweep(WholeFile.folder(of: place.file))
      do throws(JournalError) {
        return try writable(path, place, lock)
      } catch {
        lock.release()
        throw error
      }
    }
  }

  /// Reads a session without opening it: no lock is taken and nothing is written anywhere.
  ///
  /// - Throws: `JournalError` where the file is missing or is not a whole journal.
  public static func read(at path: String) throws(JournalError) -> Journal {
    try SessionPlace(path).journal()
  }

  private static func writable(
    _ path: String, _ place: SessionPlace, _ lock: JournalLock
  ) throws(JournalError) -> JournalFile {
    let journal = try place.journal()
    do throws(SystemError) {
      let file = try OpenFile(place.file, O_WRONLY | O_APPEND)
      return JournalFile(path: path, journal: journal, file: file, lock: lock)
    } catch {
      lock.release()
      return JournalFile(
        path: path, journal: journal, readOnlyReason: .notWritable(errno: error.number))
    }
  }
}

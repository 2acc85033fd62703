import Glibc
import Text

extension JournalFile {
  /// Makes a damaged session whole again: what follows its last whole line is set aside in a new file
  /// `FILE.torn` (`FILE.torn.2` … where there is one), then cut off.
  ///
  /// - Returns: what was found, and the file that holds what was cut off; nil where nothing was.
  /// - Throws: `JournalError` where another process holds the session, the place cannot be written to,
  ///   the file is no session or a newer program's; then the session has not changed.
  public static func recover(at path: String) throws(JournalError)
    -> (recovery: JournalRecovery, torn: String?)
  {
    let name = UntrustedText(path)
    let place = try SessionPlace(path)
    switch place.lock() {
    case .held(let holder): throw .readOnly(path: name, .held(holder))
    case .notWritable(let errno): throw .readOnly(path: name, .notWritable(errno: errno))
    case .taken(let lock):
      defer { lock.release() }
      let recovery = try JournalRecovery(try place.bytes(), path: name)
      guard !recovery.torn.isEmpty else { return (recovery, nil) }
      do throws(SystemError) {
        let torn = try setAside(recovery.torn, beside: place.file)
        let file = try OpenFile(place.file, O_WRONLY)
        defer { file.close() }
        try file.truncate(to: recovery.journal.length)
        try file.sync()
        return (recovery, torn)
      } catch {
        throw .notWritten(path: name, errno: error.number)
      }
    }
  }

  private static func setAside(_ torn: [UInt8], beside file: String) throws(SystemError) -> String {
    var number = 1
    while true {
      let path = file + ".torn" + (number == 1 ? "" : ".\(number)")
      do throws(SystemError) {
        try WholeFile.create(path, torn)
        return path
      } catch {
        guard error.number == EEXIST else { throw error }
        number += 1
      }
    }
  }
}

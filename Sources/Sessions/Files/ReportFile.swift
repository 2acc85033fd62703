import Glibc

/// A report on the disk: there whole, or not at all.
public enum ReportFile {
  /// Why a report was not written. What stood there before is as it was.
  public enum Failure: Error, Hashable, Sendable {
    /// There is a file already.
    case exists
    case system(errno: Int32)
  }

  /// Writes a file: temporary file beside it, sync, its name, sync of the folder.
  ///
  /// What cannot be replaced is written to as it is: a character device, such as `/dev/full`, and a
  /// named pipe. A symbolic link at `path` is refused (`ELOOP`), and so is anything else but a plain
  /// file (`ENOTSUP`).
  ///
  /// - Parameters:
  ///   - replacing: whether a file that is there gives way.
  ///   - makesFolder: whether a folder that is missing is made, for its owner only.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool, makesFolder: Bool = false
  ) throws(Failure) {
    do throws(SystemError) {
      if makesFolder { try WholeFile.makeFolder(WholeFile.folder(of: path)) }
      var facts = stat()
      let isThere = lstat(path, &facts) == 0
      if isThere, facts.st_mode & S_IFMT == S_IFLNK { throw SystemError(number: ELOOP) }
      if isThere, facts.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
      if isThere, [S_IFCHR, S_IFIFO].contains(facts.st_mode & S_IFMT) {
        return try send(bytes, to: path)
      }
      if isThere, facts.st_mode & S_IFMT != S_IFREG { throw SystemError(number: ENOTSUP) }
      if replacing {
        try WholeFile.replace(path, bytes)
      } else {
        try WholeFile.create(path, bytes)
      }
    } catch {
      throw error.number == EEXIST ? .exists : .system(errno: error.number)
    }
  }

  /// Writes to a device or a pipe, which takes what it is given.
  private static func send(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let file = try OpenFile(path, O_WRONLY | O_NOFOLLOW | O_NOCTTY)
    defer { file.close() }
    try file.write(bytes)
  }
}

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
  /// A symbolic link at `path` is refused (`ELOOP`), and so is anything but a plain file
  /// (`ENOTSUP`).
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
}

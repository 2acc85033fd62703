import Glibc

/// Files that are there whole or not at all.
enum WholeFile {
  /// Ends the names of files that were being written.
  private static let mark = ".factdesk-temp"

  /// Writes a new file, and never over another one: temporary file, sync, link, sync of the folder.
  ///
  /// - Throws: `EEXIST` where there is a file already.
  static func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    guard access(path, F_OK) != 0 else { throw SystemError(number: EEXIST) }
    try stage(path, bytes) { temporary throws(SystemError) in try settle(temporary, at: path) }
    do throws(SystemError) { try syncFolder(of: path) } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes a file in the place of one that may be there: temporary file, sync, rename, sync of the
  /// folder.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    try stage(path, bytes) { temporary throws(SystemError) in
      guard rename(temporary, path) == 0 else { throw .last }
    }
    try syncFolder(of: path)
  }

  /// Writes and syncs a temporary file beside `path`, and lets `finish` give it its name; where any
  /// of it fails, nothing is left behind.
  private static func stage(
    _ path: String, _ bytes: [UInt8], finish: (String) throws(SystemError) -> Void
  ) throws(SystemError) {
    let temporary = path + "." + String(getpid()) + mark
    unlink(temporary)
    do throws(SystemError) {
      let file = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      defer { file.close() }
      try file.write(bytes)
      try file.sync()
      try finish(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Gives a finished file its name. Some disks know no links: there the name is taken first.
  private static func settle(_ temporary: String, at path: String) throws(SystemError) {
    if link(temporary, path) == 0 {
      unlink(temporary)
      return
    }
    guard [EPERM, ENOSYS, EOPNOTSUPP, EMLINK].contains(errno) else { throw .last }
    try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW).close()
    guard rename(temporary, path) == 0 else {
      let error = SystemError.last
      unlink(path)
      throw error
    }
  }

  /// Makes a folder and those above it, where they are missing, for the owner alone.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    if mkdir(path, mode_t(0o700)) == 0 { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      let parent = folder(of: path)
      guard parent != path else { throw .last }
      try makeFolder(parent)
      guard mkdir(path, mode_t(0o700)) == 0 || errno == EEXIST else { throw .last }
    default: throw .last
    }
  }

  /// Makes sure that a new name in the folder of `path` is on the disk.
  static func syncFolder(of path: String) throws(SystemError) {
    let file = try OpenFile(folder(of: path), O_RDONLY | O_DIRECTORY)
    defer { file.close() }
    try file.sync()
  }

  /// The folder that `path` names a file in.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// Removes what programs that were stopped while writing left in a folder. The file of a program
  /// that still runs is left alone.
  static func sweep(_ folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(mark) else { continue }
      let owner = name.dropLast(mark.count).split(separator: ".").last.flatMap { pid_t($0) }
      guard let owner, kill(owner, 0) != 0, errno == ESRCH else { continue }
      unlink(folder + "/" + name)
    }
  }
}

import Glibc
import Text

/// Finds the files of the paths that were given, in byte order of the names in each folder.
///
/// Hidden names, links that lead back to a folder above, and whatever is neither file nor folder
/// are not followed; files that speak about a corpus ("README.md") are left out unless named.
struct FileWalk {
  private(set) var files: [FoundFile] = []
  private(set) var findings: [Finding] = []
  private let limits: LoadLimits
  /// Device and inode of the folders that are open now.
  private var open: [(dev_t, ino_t)] = []

  init(limits: LoadLimits) {
    self.limits = limits
  }

  /// Adds the file, or every file under the folder.
  mutating func add(_ path: String) throws(LoadError) {
    let location = path.utf8CString.map { $0 }
    var status = stat()
    guard stat(location, &status) == 0 else {
      let code = errno
      let matches = code == ENOENT ? Self.matches(of: path) : []
      guard matches.isEmpty else {
        for match in matches { try add(match) }
        return
      }
      throw code == ENOENT || code == ENOTDIR
        ? .missing(path: UntrustedText(path))
        : .unreadable(path: UntrustedText(path), errno: code)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      folder(location, prefix: "", status: status, depth: 0)
    } else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      file(FoundFile(location: location, path: name), status: status)
    }
  }

  private mutating func file(_ found: FoundFile, status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else {
      findings.append(
        Finding(
          kind: .unreadable, path: UntrustedText(found.path),
          what: UntrustedText("\(Self.kind(of: status)), not a file: not opened")))
      return
    }
    guard files.count < limits.files else {
      if files.count == limits.files, findings.last?.kind != .limit {
        findings.append(
          Finding(
            kind: .limit, path: UntrustedText(found.path),
            what: UntrustedText("more than \(limits.files) files: this one and the rest left out"),
            hint: "load a smaller folder"))
      }
      return
    }
    files.append(found)
  }

  private mutating func folder(_ location: [CChar], prefix: String, status: stat, depth: Int) {
    func finding(_ kind: Finding.Kind, _ what: String, hint: String? = nil) {
      let shown = prefix.isEmpty ? FoundFile(location: location, path: "").shownLocation : prefix
      findings.append(
        Finding(kind: kind, path: UntrustedText(shown), what: UntrustedText(what), hint: hint))
    }
    guard !open.contains(where: { $0 == (status.st_dev, status.st_ino) }) else {
      return finding(.format, "a link that leads back to a folder above it: not followed")
    }
    guard depth <= limits.folderDepth else {
      return finding(.limit, "folders inside folders, more than \(limits.folderDepth): left out")
    }
    guard let names = Self.names(in: location) else {
      return finding(
        .unreadable, "the folder cannot be read: \(String(cString: strerror(errno)))",
        hint: "check the folder's permissions")
    }
    open.append((status.st_dev, status.st_ino))
    defer { open.removeLast() }
    for name in names where !Self.isLeftOut(name) {
      let child = location.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name + [0]
      let path = prefix + String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      var status = stat()
      guard stat(Array(child), &status) == 0 else {
        let why = String(cString: strerror(errno))
        findings.append(
          Finding(kind: .unreadable, path: UntrustedText(path), what: UntrustedText(why)))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        folder(Array(child), prefix: path + "/", status: status, depth: depth + 1)
      } else {
        file(FoundFile(location: Array(child), path: path), status: status)
      }
    }
  }

  /// Names in byte order, without "." and ".."; nil where the folder cannot be read.
  private static func names(in location: [CChar]) -> [[CChar]]? {
    guard let folder = opendir(location) else { return nil }
    defer { closedir(folder) }
    var names: [[CChar]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      names.append(name)
    }
    return names.sorted { a, b in
      a.lexicographicallyPrecedes(b) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
  }

  private static func isLeftOut(_ name: [CChar]) -> Bool {
    let name = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return name.hasPrefix(".") || isLeftOut(name)
  }

  /// Whether a file of that name speaks about the files beside it.
  static func isLeftOut(_ name: String) -> Bool {
    name == "README.md" || name == "SOURCES.md" || name.hasPrefix("LICENSE")
  }

  private static func kind(of status: stat) -> String {
    switch status.st_mode & S_IFMT {
    case S_IFIFO: "a named pipe"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "something else"
    }
  }

  /// The paths that match a pattern of the shell (`*`, `?`, `[…]`), in byte order.
  private static func matches(of pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }) else { return [] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].flatMap { String(validatingCString: $0) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

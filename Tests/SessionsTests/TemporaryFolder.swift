import Glibc

/// A new folder that is removed, with all in it, when the test is over.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/factdesk-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "a folder for the test")
  }

  deinit { removeAll(path) }

  private func removeAll(_ path: String) {
    for name in Self.names(in: path) { removeAll(path + "/" + name) }
    remove(path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// The names in the folder, in order.
  var names: [String] { Self.names(in: path) }

  /// None for a file, and for a link that leads to a folder.
  private static func names(in path: String) -> [String] {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR,
      let directory = opendir(path)
    else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  func bytes(_ name: String) -> [UInt8]? {
    guard let stream = fopen(file(name), "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func write(_ name: String, _ bytes: [UInt8], mode: String = "w") {
    guard let stream = fopen(file(name), mode) else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// The permission bits of a file in the folder, or of the folder where the name is ".".
  func permissions(_ name: String) -> Int? {
    var facts = stat()
    guard stat(file(name), &facts) == 0 else { return nil }
    return Int(facts.st_mode & 0o777)
  }
}

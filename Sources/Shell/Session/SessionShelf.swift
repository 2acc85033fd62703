import Glibc
import JSONLines
import Sessions
import Text

/// The folder where sessions are kept that were given no file.
public struct SessionShelf: Sendable {
  /// `$XDG_STATE_HOME/factdesk/sessions`.
  public let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// A file for a session begun at that moment, "2026-11-22-093000.ndjson"; with a number where
  /// that is taken.
  func path(at time: Timestamp) -> String {
    let name = String(time.iso.compactMap { $0 == "T" ? "-" : $0 == ":" || $0 == "Z" ? nil : $0 })
    var path = "\(folder)/\(name).ndjson"
    var number = 2
    while access(path, F_OK) == 0 {
      path = "\(folder)/\(name)-\(number).ndjson"
      number += 1
    }
    return path
  }

  private var names: [String] { folderNames(folder).filter { $0.hasSuffix(".ndjson") } }

  /// The same list for other programs; what cannot be read as a session has no counts.
  func records(current: String?) -> [JSONObject] {
    names.map { name in
      let path = folder + "/" + name
      let session = try? JournalFile.read(at: path).session
      return [
        "record": "session", "path": .string(path), "current": .bool(path == current),
        "documents": session.map { .integer($0.documents.count) } ?? .null,
        "verdicts": session.map { .integer($0.verdicts.count) } ?? .null,
      ]
    }
  }

  /// The sessions of the folder, the newest last.
  func list(current: String?) -> [Block] {
    let names = names
    guard !names.isEmpty else { return [.line("There is no session in \(folder) yet.")] }
    var blocks: [Block] = [.talk("in \(folder):")]
    for name in names {
      let path = folder + "/" + name
      var line: DisplayText = path == current ? "* " : "  "
      line += "\(name)"
      if let session = try? JournalFile.read(at: path).session {
        let tagged = counted(session.verdicts.count, "verdict")
        line += "  \(counted(session.documents.count, "document")), \(tagged)"
      }
      blocks.append(.line(line))
    }
    return blocks + [.hint("session open \(folder)/\(names[names.count - 1])")]
  }
}

/// The names in a folder, folders with a slash at their end, in byte order; empty where it cannot
/// be read.
func folderNames(_ folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard name != ".", name != ".." else { continue }
    var facts = stat()
    let isFolder = stat(folder + "/" + name, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    names.append(isFolder ? name + "/" : name)
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

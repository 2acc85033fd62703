import Text

/// A file or a folder.
public struct FilePath: CommandValue {
  public static let placeholder = "PATH"

  /// As it was typed.
  public let typed: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> FilePath
  {
    FilePath(typed: word)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let start = slash.map { String(prefix[prefix.index(after: $0)...]) } ?? prefix
    let names = world.files.names(in: world.absolute(folder.isEmpty ? "." : folder))
    return names.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }
      .map { Candidate(word: folder + $0, isWhole: !$0.hasSuffix("/")) }
  }
}

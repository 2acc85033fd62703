import Text

/// A session file: a path, or the name of one that was given no file.
public struct SessionPath: CommandValue {
  public static let placeholder = "FILE"

  /// Absolute.
  public let path: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> SessionPath
  {
    let path = world.absolute(word)
    guard let folder = world.files.sessionsFolder, !word.contains("/"),
      world.files.names(in: folder).contains(word),
      !world.files.names(in: world.folder).contains(word)
    else { return SessionPath(path: path) }
    return SessionPath(path: "\(folder)/\(word)")
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let names = world.files.sessionsFolder.map { world.files.names(in: $0) } ?? []
    return FilePath.candidates(for: prefix, at: desk, in: world)
      + names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".ndjson") }
      .map { Candidate(word: $0, hint: "kept by factdesk") }
  }
}

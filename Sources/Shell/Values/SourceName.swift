import Text

/// The name of a source: any words; Tab proposes those of the corpus.
public struct SourceName: CommandValue {
  public static let placeholder = "NAME"

  public let text: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> SourceName
  {
    guard !word.allSatisfy(\.isWhitespace) else { throw .wordsMissing("name") }
    return SourceName(text: word)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    desk.vocabulary.speakers(beginning: prefix)
  }
}

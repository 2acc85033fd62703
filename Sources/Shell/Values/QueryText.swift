/// A query as it was typed; `Query` parses it.
public struct QueryText: CommandValue {
  public static let placeholder = "QUERY"

  public let text: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> QueryText
  {
    QueryText(text: word)
  }
}

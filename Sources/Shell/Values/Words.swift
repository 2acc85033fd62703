/// Any words.
public struct Words: CommandValue {
  public static let placeholder = "TEXT"

  public let text: String

  public init(text: String) {
    self.text = text
  }

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> Words
  {
    Words(text: word)
  }
}

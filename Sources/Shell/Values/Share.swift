/// A number from 0 to 1.
public struct Share: CommandValue {
  public static let placeholder = "0…1"

  public let value: Double

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> Share
  {
    guard let value = Double(word), (0...1).contains(value) else {
      throw .notA("share", word: word, expected: "a number from 0 to 1, as in 0.7")
    }
    return Share(value: value)
  }
}

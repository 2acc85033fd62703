/// A whole number of 0 and more.
public struct Number: CommandValue {
  public static let placeholder = "N"

  public let value: Int

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> Number
  {
    guard let value = Int(word), value >= 0 else {
      throw .notA("number", word: word, expected: "0, 1, 2 …")
    }
    return Number(value: value)
  }
}

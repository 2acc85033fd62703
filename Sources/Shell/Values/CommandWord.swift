/// The name of a command.
public struct CommandWord: CommandValue {
  public static let placeholder = "COMMAND"

  public let name: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> CommandWord
  {
    let names = CommandList.all.map(\.name)
    guard names.contains(word) else {
      throw .unknownCommand(word, near: CommandList.near(word))
    }
    return CommandWord(name: word)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    CommandList.all.filter { $0.name.hasPrefix(prefix) }
      .map { Candidate(word: $0.name, hint: "\($0.summary)") }
  }
}

/// `quit`.
struct QuitCommand: Command {
  let name = "quit"
  let summary = "Leave; everything is saved already"
  let examples = ["quit"]

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    Outcome(effects: [.quit])
  }
}

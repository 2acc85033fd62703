/// `reload`.
struct ReloadCommand: Command {
  let name = "reload"
  let summary = "Read the loaded files again and say what changed"
  let discussion = """
    A sentence that stayed keeps its handle and its verdict; a new one gets the next free handle.
    """
  let examples = ["reload"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    Outcome(effects: [.reload])
  }
}

/// `deny CLAIM…`.
struct DenyCommand: Command {
  let name = "deny"
  let summary = "Tag claims as denied"
  let examples = ["deny c3 --evidence against:https://example.org/reply --rating misleading"]
  let tagging = Tagging(.denied)
  var parameters: [any Parameter] { tagging.parameters }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    try tagging.outcome(arguments, at: desk, in: world)
  }
}

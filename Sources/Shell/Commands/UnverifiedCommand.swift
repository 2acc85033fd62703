/// `unverified CLAIM…`.
struct UnverifiedCommand: Command {
  let name = "unverified"
  let summary = "Tag claims as unverified"
  let examples = ["unverified c1 --because \"one unnamed source\""]
  let tagging = Tagging(.unverified)
  var parameters: [any Parameter] { tagging.parameters }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    try tagging.outcome(arguments, at: desk, in: world)
  }
}

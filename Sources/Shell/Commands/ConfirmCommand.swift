/// `confirm CLAIM…`.
struct ConfirmCommand: Command {
  let name = "confirm"
  let summary = "Tag claims as confirmed"
  let examples = [
    "confirm c2 --because \"two outlets\"", "confirm c1-c3 --saying",
    "confirm where speaker:mayor --yes", "confirm c1-c4 --dry-run",
  ]
  let tagging = Tagging(.confirmed)
  var parameters: [any Parameter] { tagging.parameters }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    try tagging.outcome(arguments, at: desk, in: world)
  }
}

/// `not-same NAME NAME…`.
struct NotSameCommand: Command {
  let name = "not-same"
  let summary = "Say that names are of different persons or bodies"
  let discussion = "They are no longer proposed, and each stands for itself. undo takes it back."
  let examples = [
    "not-same \"Ana Ruiz\" \"Ana Ruis\" --because \"mother and daughter\""
  ]
  let deciding = NameDeciding(.different)
  var parameters: [any Parameter] { deciding.parameters }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    try deciding.outcome(arguments, of: name, at: desk)
  }
}

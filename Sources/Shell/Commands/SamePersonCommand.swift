/// `same-person NAME NAME…`.
struct SamePersonCommand: Command {
  let name = "same-person"
  let summary = "Say that spellings are of one person or body"
  let discussion = "The first is the name that the others are shown with. undo takes it back."
  let examples = ["same-person \"Ana Ruiz\" \"Anna Ruis\""]
  let deciding = NameDeciding(.same)
  var parameters: [any Parameter] { deciding.parameters }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    try deciding.outcome(arguments, of: name, at: desk)
  }
}

import Sessions
import Text

/// `redo`.
struct RedoCommand: Command {
  let name = "redo"
  let summary = "Do again what was undone last"
  let examples = ["confirm c2\nundo\nredo"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let step = desk.session.redoable else { throw .nothingToRedo }
    return Outcome(
      blocks: [.talk("Done again: \(desk.line(ofStep: step))"), .hint("undo")],
      changes: [.redone(StepRedone(redoes: step))])
  }
}

import Sessions
import Text

/// `undo`.
struct UndoCommand: Command {
  let name = "undo"
  let summary = "Take back what was decided last"
  let discussion = """
    It reaches back to the session's first step, also after a restart. What was loaded or pasted \
    stays, and so do settings. It stops at a publication: readers have seen what was before.
    """
  let examples = ["confirm c2\nundo"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let step = desk.session.undoable else { throw .nothingToUndo }
    guard !desk.session.hasPublished(since: step) else {
      throw .publishedSince(desk.line(ofStep: step))
    }
    var blocks: [Block] = [.talk("Undone: \(desk.line(ofStep: step))")]
    if desk.session.hasLoaded(after: step) {
      blocks.append(.talk("That was step \(step); what was loaded or pasted since stays."))
    }
    return Outcome(
      blocks: blocks + [.hint("redo")],
      changes: [.undone(StepUndone(undoes: step))])
  }
}

extension Desk {
  /// The line that was typed in a step.
  func line(ofStep step: Int) -> DisplayText {
    for event in session.events where event.step == step {
      if case .ran(let ran) = event.change { return "\(ran.line)" }
    }
    return "step \(step)"
  }
}

extension Session {
  /// Whether a step, or a later one, published verdicts or corrected them.
  func hasPublished(since step: Int) -> Bool {
    events.reversed().prefix { $0.step >= step }.contains { event in
      guard case .publishing(let publishing) = event.change else { return false }
      return publishing.isForReaders
    }
  }

  /// Whether something was loaded or pasted after a step.
  fileprivate func hasLoaded(after step: Int) -> Bool {
    events.reversed().prefix { $0.step > step }.contains { event in
      switch event.change {
      case .documentLoaded, .documentPasted, .factChecksLoaded, .claimsLoaded: true
      case .ran, .verdict, .note, .evidence, .untag, .claimAdded, .correction, .undone, .redone,
        .setting, .groupDecided, .namesDecided, .conflictDecided, .verdictsDiffer, .shared,
        .publishing:
        false
      }
    }
  }
}

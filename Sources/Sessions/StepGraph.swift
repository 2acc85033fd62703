/// One step of the tree that undoing makes of a session's steps.
public struct StepGraphLine: Hashable, Sendable {
  public let step: Int
  /// How many branches it is away from the steps that count: 0 for those.
  public let depth: Int
  /// Whether its changes count.
  public let isCounting: Bool
  /// Whether it is what redo would do.
  public let isRedoable: Bool
}

extension Session {
  /// The steps that undo knows, each after the step it was made on; branches that were undone
  /// stand before what was done in their place.
  public var stepGraph: [StepGraphLine] {
    var children: [Int: [Int]] = [:]
    var history = UndoHistory()
    var known: Set<Int> = []
    for event in events {
      switch event.change {
      case .undone(let undone): _ = history.undo(undone.undoes)
      case .redone(let redone): _ = history.redo(redone.redoes)
      case .ran, .documentLoaded, .documentPasted, .setting, .factChecksLoaded, .claimsLoaded,
        .verdictsDiffer, .publishing(.published):
        continue
      case .verdict, .note, .evidence, .untag, .claimAdded, .correction, .groupDecided,
        .namesDecided, .conflictDecided, .shared, .publishing:
        if known.insert(event.step).inserted {
          children[history.undoable ?? 0, default: []].append(event.step)
        }
        history.record(event.step)
      }
    }
    // Depth first without recursion: a session may have a million steps, each on the one before.
    var lines: [StepGraphLine] = []
    var waiting: [(step: Int, depth: Int)] = [(0, 0)]
    while let (step, depth) = waiting.popLast() {
      if step > 0 {
        lines.append(
          StepGraphLine(
            step: step, depth: depth, isCounting: counts(step: step), isRedoable: step == redoable))
      }
      let undone = (children[step] ?? []).filter { !counts(step: $0) }
      let counting = (children[step] ?? []).filter { counts(step: $0) }
      let goesOn = depth > 0 ? undone.last : nil
      let next =
        undone.map { (step: $0, depth: $0 == goesOn ? depth : depth + 1) }
        + counting.map { (step: $0, depth: 0) }
      waiting += next.reversed()
    }
    return lines
  }
}

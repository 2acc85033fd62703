/// Which steps can be undone and redone, and which do not count now.
///
/// A step is known here once it holds a change that undo takes back. A new such step empties what
/// `redo` offers; the steps that were undone stay in the journal, undone.
struct UndoHistory: Sendable {
  /// Steps that count, in order.
  private var counting: [Int] = []
  /// Steps that are undone and that redo offers, the next one last.
  private var offered: [Int] = []
  private var undone: Set<Int> = []

  /// The latest step that counts.
  var undoable: Int? { counting.last }

  /// The step that was undone last.
  var redoable: Int? { offered.last }

  func counts(_ step: Int) -> Bool { !undone.contains(step) }

  /// A change of `step` that can be undone.
  mutating func record(_ step: Int) {
    guard counting.last != step, counts(step) else { return }
    counting.append(step)
    offered.removeAll()
  }

  /// False where the step is not one that counts: then nothing has changed.
  mutating func undo(_ step: Int) -> Bool {
    guard let index = place(of: step), counting.indices.contains(index), counting[index] == step
    else { return false }
    counting.remove(at: index)
    offered.append(step)
    undone.insert(step)
    return true
  }

  /// False where the step is not undone: then nothing has changed.
  mutating func redo(_ step: Int) -> Bool {
    guard undone.remove(step) != nil, let index = place(of: step) else { return false }
    counting.insert(step, at: index)
    offered.removeAll { $0 == step }
    return true
  }

  /// Where `step` stands, or would stand, among the counting ones; nearly always the end.
  private func place(of step: Int) -> Int? {
    var low = 0
    var high = counting.count
    while low < high {
      let middle = (low + high) / 2
      if counting[middle] < step { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

import Sessions
import Text

extension ConflictStanding {
  /// As a record has it.
  var word: String {
    switch self {
    case .open: "open"
    case .dismissed: "dismissed"
    case .changed: "changed"
    case .settled: "settled"
    }
  }

  /// "dismissed by ana: a matter of style"; nothing of an open one.
  var words: [DisplayText] {
    let reason = dismissal?.decision.because.map { ": \($0)" as DisplayText } ?? ""
    switch self {
    case .open: return []
    case .dismissed(let record): return ["dismissed by \(record.by)" + reason]
    case .changed(let record): return ["changed since \(record.by) dismissed it" + reason]
    case .settled(let record):
      let answer: DisplayText = record.decision.decision == .same ? "the same" : "not the same"
      return ["settled by \(record.by): \(answer)"]
    }
  }
}

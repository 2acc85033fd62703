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

  /// Why it was dismissed, now or once.
  var reason: UntrustedText? {
    switch self {
    case .open, .settled: nil
    case .dismissed(let record), .changed(let record): record.decision.because
    }
  }

  /// "dismissed by ana: a matter of style"; nothing of an open one.
  var words: [DisplayText] {
    let reason = reason.map { ": \($0)" as DisplayText } ?? ""
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

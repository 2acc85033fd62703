import Sessions
import Text

extension SharedWork {
  /// One line on it, without its claim: "for ben, due 2026-12-01".
  var words: DisplayText {
    switch self {
    case .reviewed(let review):
      var line: DisplayText = review.agrees ? "agreed with " : "disagreed with "
      line += "\(review.verdictBy)"
      if let because = review.because { line += " because \(because)" }
      return line
    case .assigned(let assigned):
      var line: DisplayText = assigned.to.map { "for \($0)" } ?? "for nobody in particular"
      if let due = assigned.due { line += ", due \(due.iso)" }
      return line
    case .awaited(let awaited):
      if let reply = awaited.reply { return "\(awaited.from) replied: \(reply)" }
      var line: DisplayText = "waiting for \(awaited.from)"
      if let due = awaited.due { line += ", due \(due.iso)" }
      return line
    }
  }
}

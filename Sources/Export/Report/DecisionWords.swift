import Sessions
import Text

extension GroupDecided {
  /// "c1 c4 say the same", "c3 not the same as c1 c4".
  public var words: UntrustedText {
    let these = list(claims)
    return switch decision {
    case .confirmed: UntrustedText("\(these) say the same")
    case .rejected where others.isEmpty: UntrustedText("\(these) do not say the same")
    case .rejected: UntrustedText("\(these) not the same as \(list(others))")
    }
  }

  private func list(_ claims: [AnchoredClaim]) -> String {
    claims.map(\.claim.word).joined(separator: " ")
  }
}

extension NamesDecided {
  /// "“Song”, “Ms. Song” are one".
  var words: UntrustedText {
    let names = names.map { "“\($0.exact)”" }.joined(separator: ", ")
    let reason = because.map { " because \($0.exact)" } ?? ""
    return switch decision {
    case .same: UntrustedText("\(names) are one\(reason)")
    case .different: UntrustedText("\(names) are not one\(reason)")
    }
  }
}

extension ConflictStanding {
  /// "dismissed because both say it – ana, 2026-11-22"; nil for an open one.
  var words: UntrustedText? {
    switch self {
    case .open: nil
    case .dismissed(let record): UntrustedText("dismissed\(reason(of: record))")
    case .changed(let record): UntrustedText("changed since it was dismissed\(reason(of: record))")
    case .settled(let record):
      UntrustedText(
        "settled: \(record.decision.words.exact) – \(record.by.exact), \(record.at.day)")
    }
  }

  private func reason(of record: DecisionRecord<ConflictDecided>) -> String {
    let because = record.decision.because.map { " because \($0.exact)" } ?? ""
    return "\(because) – \(record.by.exact), \(record.at.day)"
  }
}

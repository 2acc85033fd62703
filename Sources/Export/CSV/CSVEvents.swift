import JSONLines
import Sessions
import Text

/// Writes a row for each event of the session, what it changed as it stands in the session file.
func write(_ events: [SessionEvent], to table: inout CSVTable) {
  table.write(events, eventColumns())
}

private func eventColumns() -> [CSVColumn<SessionEvent>] {
  [
    CSVColumn("n") { .number($0.number) },
    CSVColumn("step") { .number($0.step) },
    CSVColumn("at") { .word($0.at.iso) },
    CSVColumn("by") { .text($0.by) },
    CSVColumn("change") { .word($0.change.json.object?["change"]?.string) },
    CSVColumn("claims") { event in
      let claims = event.change.claims
      return claims.isEmpty ? .none : .word(claims.map(\.word).joined(separator: " "))
    },
    CSVColumn("line") { event in
      guard case .ran(let ran) = event.change else { return .none }
      return .text(ran.line)
    },
    CSVColumn("members") { .word($0.change.json.line) },
  ]
}

import Sessions
import Text

/// Writes who is to check a claim, who was asked about it, and what they replied; judged or open.
func writeSharedWork(on claim: ReportedClaim, depth: Int, to page: inout MarkdownPage) {
  if let record = claim.assignment, let person = record.decision.to {
    page.bullet(
      "For \(person)\(due(record.decision.due)) – \(record.by), \(record.at.iso)", depth: depth)
  }
  for record in claim.answers {
    let asked = record.decision
    let how: MarkdownText = asked.how.map { " (\($0))" } ?? ""
    if let reply = asked.reply {
      page.bullet(
        "\(asked.from)\(how) replied: \(reply) – \(record.by), \(record.at.iso)", depth: depth)
    } else {
      page.bullet(
        "Waiting for \(asked.from)\(how)\(due(asked.due)) – \(record.by), \(record.at.iso)",
        depth: depth)
    }
  }
}

private func due(_ day: CalendarDate?) -> MarkdownText { day.map { ", due \($0.iso)" } ?? "" }

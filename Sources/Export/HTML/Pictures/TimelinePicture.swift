import Sessions
import Text

/// Draws when the sources were published, with the judged claims that each of them has; nothing where
/// no day is known.
func writeTimeline(of report: Report, to page: inout HTMLPage) {
  var dated = report.documents.compactMap { document in
    document.published.map { (day: $0, document: document) }
  }
  guard !dated.isEmpty else { return }
  dated.sort { ($0.day, $0.document.handle) < ($1.day, $1.document.handle) }
  let judged = Dictionary(grouping: report.judged) { $0.place?.document }
  let drawn = dated.prefix(mostRows)
  let rows = timelineRows(drawn.map(\.day))
  var picture = Picture(width: 400, height: (rows.last ?? 0) + 14)
  picture.add("<path d=\"M104 4V\((rows.last ?? 0) + 10)\" class=\"edge\"/>")
  var last: CalendarDate?
  for (entry, y) in zip(drawn, rows) {
    if entry.day != last { picture.words(entry.day.iso, x: 0, y: y + 4) }
    last = entry.day
    picture.add("<circle cx=\"104\" cy=\"\(y)\" r=\"4\" class=\"dot\"/>")
    picture.words(
      label(of: entry.document, judged[entry.document.handle] ?? []), x: 116, y: y + 4)
  }
  let days: HTMLText = "from \(drawn[0].day.iso) to \(drawn[drawn.count - 1].day.iso)"
  let undated = report.documents.count - dated.count
  let left = dated.count - drawn.count
  var caption: HTMLText = "Sources by their day, with the verdicts on their claims"
  if left > 0 { caption += "; \(left) later ones are in the corpus below" }
  if undated > 0 { caption += "; \(plural(undated, "document")) without a day" }
  page.line(
    picture.figure(
      id: "timeline", name: "Timeline of sources and claims",
      description: "\(plural(drawn.count, "document")) \(days). "
        + drawn.map { entry in
          "\(entry.day.iso): \(label(of: entry.document, judged[entry.document.handle] ?? []))"
            as HTMLText
        }.joined(separator: "; "),
      caption: caption + "."))
}

/// A longer picture would not be looked at.
private let mostRows = 40

/// "d2 Eastern Observer ✗c17 ✗c19 +1".
private func label(of document: ReportedDocument, _ claims: [ReportedClaim]) -> String {
  let shown = claims.prefix(3).map { claim in
    " " + (claim.content.map { mark(of: $0.verdict.tag) } ?? "·") + claim.handle.word
  }.joined()
  let verdicts = claims.count > 3 ? shown + " +\(claims.count - 3)" : shown
  let name = fitted(
    document.outlet ?? document.title ?? document.name,
    to: max(8, 35 - document.handle.word.count - verdicts.count))
  return document.handle.word + " " + name + verdicts
}

/// Where each day stands: further down the more days lie between, up to eight of them.
private func timelineRows(_ days: [CalendarDate]) -> [Int] {
  var y = 12
  var last: CalendarDate?
  return days.map { day in
    if let last { y += Picture.line + 4 * min(max(0, day.dayNumber - last.dayNumber - 1), 8) }
    last = day
    return y
  }
}

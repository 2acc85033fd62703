import Text

/// A line that says in parts who published and when: "Quayside Markets · March 15, 2022 · by our
/// market desk".
struct CreditLine {
  let outlet: String?
  let byline: String?
  let published: CalendarDate

  /// Nil where no part of the line is a date and nothing else.
  init?(line: String) {
    let line = line.trimmed(of: " \t*_")
    for mark in [" · ", " | ", " • ", " — ", " – "] where line.contains(mark) {
      let parts = line.split(separator: mark).map { $0.trimmed(of: " \t*_") }
      let dates = parts.compactMap { part -> CalendarDate? in
        guard let date = WrittenDate.first(in: part).date, 2 * date.range.length >= part.utf8.count
        else { return nil }
        return date.date
      }
      guard let date = dates.first, parts.count > 1 else { continue }
      published = date
      outlet = Self.outlet(in: parts)
      byline = parts.lazy.compactMap { Byline(line: $0)?.name }.first
      return
    }
    return nil
  }

  /// Reads a title that says where and when something was broadcast: "Transcript: “Midday”,
  /// Lakeshore Radio 720, March 16, 2022"; nil for one that does not name an outlet so.
  init?(title: String) {
    guard let date = WrittenDate.first(in: title).date,
      let outlet = Self.outlet(in: title.split(separator: ", ").map(String.init))
    else { return nil }
    self.outlet = outlet
    byline = nil
    published = date.date
  }

  private static func outlet(in parts: [String]) -> String? {
    parts.lazy.compactMap { OutletLine(line: $0) }.first { $0.kind == .named }?.name
  }
}

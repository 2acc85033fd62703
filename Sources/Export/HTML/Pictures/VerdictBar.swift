import Sessions
import Text

/// Draws how many claims bear which verdict: a bar whose parts differ by their signs, not by colour
/// alone, with the numbers below.
func writeVerdictBar(of summary: ReportSummary, to page: inout HTMLPage) {
  let verdicts = summary.verdicts
  let parts: [(count: Int, kind: String, words: HTMLText)] = [
    (verdicts.confirmed, "confirmed", "confirmed"), (verdicts.denied, "denied", "denied"),
    (verdicts.unverified, "unverified", "unverified"),
  ]
  var picture = Picture(width: barWidth, height: barHeight)
  picture.add(signs)
  var x = 0
  let widths = widths(of: parts.map(\.count))
  for (part, width) in zip(parts, widths) where part.count > 0 {
    for fill in ["is-\(part.kind)", "sign-\(part.kind)"] {
      let paint: HTMLText = fill.hasPrefix("is") ? "class=\"\(fill)\"" : "fill=\"url(#\(fill))\""
      picture.add("<rect x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"\(barHeight)\" \(paint)/>")
    }
    x += width
  }
  picture.add(
    "<rect x=\"1\" y=\"1\" width=\"\(barWidth - 2)\" height=\"\(barHeight - 2)\" class=\"edge\"/>")
  let counts = parts.map { "\($0.count) \($0.words)" as HTMLText }.joined(separator: ", ")
  let saying: HTMLText =
    verdicts.sayingAlone == 0
    ? "" : "<li>\(verdicts.sayingAlone) judged only by whether it was said</li>"
  let legend = parts.map { part in
    "<li>\(swatch(of: part.kind)) \(part.count) \(part.words)</li>" as HTMLText
  }.joined(separator: "")
  page.line(
    picture.figure(
      id: "bar", name: "Verdicts on what is claimed",
      description: "\(counts); \(plural(summary.open, "claim")) open.",
      caption: """
        <ul class="legend">\(legend)\(saying)<li>\(summary.open) open, without a verdict</li></ul>
        """, kind: "bar"))
}

private let barWidth = 1_000
private let barHeight = 40

/// The signs of the parts: one has none, one is hatched, one has bars across.
private let signs: HTMLText = """
  <defs><pattern id="sign-confirmed" width="40" height="40" patternUnits="userSpaceOnUse"></pattern>\
  <pattern id="sign-denied" width="16" height="16" patternUnits="userSpaceOnUse">\
  <path d="M-4 4 4 -4M0 16 16 0M12 20 20 12" class="sign"/></pattern>\
  <pattern id="sign-unverified" width="14" height="14" patternUnits="userSpaceOnUse">\
  <path d="M7 0V14" class="sign"/></pattern></defs>
  """

private func swatch(of kind: String) -> HTMLText {
  """
  <svg class="swatch" viewBox="0 0 32 20" aria-hidden="true" focusable="false">\
  <rect width="32" height="20" class="is-\(kind)"/>\
  <rect width="32" height="20" fill="url(#sign-\(kind))"/></svg>
  """
}

/// The parts of the bar, all of it together; what is there at all can be seen.
private func widths(of counts: [Int]) -> [Int] {
  let total = counts.reduce(0, +)
  guard total > 0 else { return counts.map { _ in 0 } }
  let least = 12
  let room = barWidth - least * counts.count { $0 > 0 }
  var widths = counts.map { $0 == 0 ? 0 : least + room * $0 / total }
  if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
    widths[widest] += barWidth - widths.reduce(0, +)
  }
  return widths
}

/// Elements of HTML one after the other, a line each where they are blocks.
struct HTMLPage {
  private(set) var text = ""

  mutating func line(_ html: HTMLText) {
    text += html.html
    text += "\n"
  }

  mutating func heading(_ level: Int, id: String, _ words: HTMLText) {
    line("<h\(level) id=\"\(id)\">\(words)</h\(level)>")
  }

  /// A section under its heading.
  mutating func section(_ section: ReportSection, _ write: (inout HTMLPage) -> Void) {
    line("<section aria-labelledby=\"\(section.anchor)\">")
    heading(2, id: section.anchor, "\(section.rawValue)")
    write(&self)
    line("</section>")
  }

  /// A list; nothing for no entries.
  mutating func list(_ entries: [HTMLText]) {
    guard !entries.isEmpty else { return }
    line("<ul>")
    for entry in entries { line("<li>\(entry)</li>") }
    line("</ul>")
  }

  /// A table with a row of heads, the first cell of each further row its head. It scrolls by itself
  /// where the screen is narrower, by keys too; on a phone each row stands as a list of its cells, each
  /// with its head before it.
  mutating func table(caption: HTMLText, heads: [HTMLText], rows: [[HTMLText]]) {
    guard !rows.isEmpty else { return }
    line("<div class=\"scroll\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">")
    line("<table><caption>\(caption)</caption>")
    let cells = heads.map { "<th scope=\"col\">\($0)</th>" as HTMLText }
    line("<thead><tr>\(cells.joined(separator: ""))</tr></thead>")
    line("<tbody>")
    for row in rows {
      var cells: HTMLText = ""
      for (index, (head, cell)) in zip(heads, row).enumerated() {
        cells +=
          index == 0
          ? "<th scope=\"row\">\(cell)</th>"
          : "<td data-head=\"\(head)\" dir=\"auto\">\(cell)</td>"
      }
      line("<tr>\(cells)</tr>")
    }
    line("</tbody></table>")
    line("</div>")
  }
}

/// Names and what is said of them.
struct HTMLFacts {
  private var html: HTMLText = ""

  mutating func add(_ name: HTMLText, _ fact: HTMLText?) {
    guard let fact else { return }
    html += "<dt>\(name)</dt><dd dir=\"auto\">\(fact)</dd>\n"
  }

  mutating func add(_ name: HTMLText, _ facts: [HTMLText]) {
    guard !facts.isEmpty else { return }
    html += "<dt>\(name)</dt>"
    for fact in facts { html += "<dd dir=\"auto\">\(fact)</dd>" }
    html += "\n"
  }

  func write(to page: inout HTMLPage) {
    if !html.isEmpty { page.line("<dl>\n\(html)</dl>") }
  }
}

/// The list that the second Tab shows: columns of words, or a word and its hint to a row.
struct CompletionList {
  let candidates: [Completions.Candidate]
  let size: TerminalSize

  /// The rows, none wider than the terminal less one column (a full last column would wrap) and
  /// no more of them than fit above the prompt; the last row then counts what is missing.
  var rows: [String] {
    let words = candidates.map { printable($0.insertion) }
    let widest = min(words.map(columns).max() ?? 0, available)
    let all =
      candidates.contains { !$0.hint.isEmpty }
      ? hinted(words, widest: min(widest, available / 2)) : tabulated(words, widest: widest)
    let room = max(1, size.rows - 2)
    guard all.rows.count > room else { return all.rows }
    let shown = room - 1
    return all.rows.prefix(shown) + ["… and \(all.left(after: shown)) more: type another letter"]
  }

  private var available: Int { max(1, size.columns - 1) }

  /// Rows and how many words each may hold.
  private struct Layout {
    let rows: [String]
    let words: Int
    let perRow: Int

    func left(after rows: Int) -> Int { max(0, words - rows * perRow) }
  }

  private func hinted(_ words: [String], widest: Int) -> Layout {
    let rows = zip(words, candidates).map { word, candidate in
      let hint = printable(candidate.hint)
      guard !hint.isEmpty else { return cut(word, to: available) }
      return cut(padded(word, to: widest) + "  " + hint, to: available)
    }
    return Layout(rows: rows, words: words.count, perRow: 1)
  }

  private func tabulated(_ words: [String], widest: Int) -> Layout {
    let perRow = max(1, (available + 2) / (widest + 2))
    let rows = stride(from: 0, to: words.count, by: perRow).map { start in
      let row = words[start..<min(start + perRow, words.count)]
      let cells = row.dropLast().map { padded($0, to: widest) + "  " } + row.suffix(1)
      return cut(cells.joined(), to: available)
    }
    return Layout(rows: rows, words: words.count, perRow: perRow)
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard columns(text) > width else { return text }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let wide = columns(String(scalar))
      guard used + wide < width else { break }
      kept.append(scalar)
      used += wide
    }
    return String(kept) + "…"
  }
}

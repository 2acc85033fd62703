import CEditline

/// What Tab does.
extension TerminalLineEditor {
  /// Completes the word at the cursor as far as it is certain; the second Tab in a row lists what
  /// it may be.
  func completeWord() -> UInt8 {
    guard prompt.purpose == .command else {
      insert("\t")
      return UInt8(CC_REFRESH)
    }
    let line = EditedLine(editline)
    let found = complete(line.text, line.cursor)
    guard !found.candidates.isEmpty else { return UInt8(CC_ERROR) }
    let typed = String(line[found.replacing])
    let shared = found.sharedBeginning
    if found.candidates.count == 1 {
      let followsBlank = line[found.replacing.upperBound..<found.replacing.upperBound + 1] == " "
      replace(found.replacing, of: line, with: shared)
      if found.finishesWord, !followsBlank { insert(" ") }
      return UInt8(CC_REFRESH)
    }
    if shared.utf8.count > typed.utf8.count {
      replace(found.replacing, of: line, with: shared)
      lastTab = EditedLine(editline)
      return UInt8(CC_REFRESH)
    }
    guard line == lastTab else {
      lastTab = line
      return UInt8(CC_ERROR)
    }
    list(found.candidates, below: line)
    return UInt8(CC_NORM)
  }

  private func replace(_ range: Range<Int>, of line: EditedLine, with text: String) {
    _ = el_cursor(editline, Int32(line.scalars(to: range.upperBound)))
    var end = line
    end.cursor = min(range.upperBound, line.text.utf8.count)
    el_deletestr(editline, Int32(-end.scalars(to: range.lowerBound)))
    insert(text)
  }

  private func list(_ candidates: [Completions.Candidate], below line: EditedLine) {
    goBelow(line)
    let list = CompletionList(candidates: candidates, size: TerminalSize.current())
    editline_print(list.rows.map { $0 + "\r\n" }.joined())
    // Draws prompt and line from here; CC_REDISPLAY would first climb, and wipe, the rows that
    // libedit believes to be its own.
    _ = editline_redraw(editline)
  }
}

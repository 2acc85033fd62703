import CEditline
import Glibc

/// What keys do beyond libedit's own functions.
extension TerminalLineEditor {
  /// A key that nobody can press: it stands for the text that a line begins with.
  static let prefillKey = "\u{1B}[9999~"

  /// Gives libedit our functions by name, so that keys can be bound to them.
  func addFunctions() {
    _ = editline_add(editline, "fact-interrupt", "drop the line") { editline, _ in
      TerminalLineEditor.of(editline).interrupt()
    }
    _ = editline_add(editline, "fact-suspend", "stop the program") { editline, _ in
      TerminalLineEditor.of(editline).suspend()
    }
    _ = editline_add(editline, "fact-complete", "complete the word") { editline, _ in
      TerminalLineEditor.of(editline).completeWord()
    }
    _ = editline_add(editline, "fact-paste", "take a paste") { editline, _ in
      TerminalLineEditor.of(editline).takePaste()
    }
    _ = editline_add(editline, "fact-break", "break the line") { editline, _ in
      TerminalLineEditor.of(editline).insert("\n")
      return UInt8(CC_REFRESH)
    }
    _ = editline_add(editline, "fact-prefill", "begin with a text") { editline, _ in
      TerminalLineEditor.of(editline).prefill()
    }
  }

  /// Binds keys in the map in use, and what must always work in vi's command map too.
  func bindKeys() {
    let everywhere = [
      ("^C", "fact-interrupt"), ("^Z", "fact-suspend"), ("\\e[200~", "fact-paste"),
      ("\\e[9999~", "fact-prefill"),
    ]
    let whileTyping = [
      ("^I", "fact-complete"), ("^R", "em-inc-search-prev"),
      ("\\e^M", "fact-break"), ("\\e^J", "fact-break"),
      ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
      ("\\e[1;3C", "em-next-word"), ("\\e[1;3D", "ed-prev-word"),
    ]
    for (key, function) in everywhere + whileTyping {
      _ = editline_set_two(editline, EL_BIND, key, function)
    }
    for (key, function) in everywhere {
      _ = editline_set_three(editline, EL_BIND, "-a", key, function)
    }
  }

  private func interrupt() -> UInt8 {
    ending = .interrupted
    let line = EditedLine(editline)
    editline_print(line.cursor == line.text.utf8.count ? "^C" : "")
    goBelow(line)
    return UInt8(CC_NEWLINE)
  }

  /// Moves to the first row below the line, from wherever in it the cursor is.
  func goBelow(_ line: EditedLine) {
    let below = line.rowsBelowCursor(
      promptColumns: columns(prompt.words), width: TerminalSize.current().columns)
    editline_print(String(repeating: "\n", count: below + 1) + "\r")
  }

  private func suspend() -> UInt8 {
    goBelow(EditedLine(editline))
    TerminalModes.bracketPaste(false)
    _ = editline_set_number(editline, EL_PREP_TERM, 0)
    TerminalModes.areChanged.store(false, ordering: .relaxed)
    // As the terminal itself would: to every process of the job.
    kill(0, SIGTSTP)
    Signals.continued.store(false, ordering: .relaxed)
    drawAfterStop()
    return UInt8(CC_NORM)
  }

  /// Takes the terminal back from whoever had it meanwhile, and draws the line on a fresh row.
  func drawAfterStop() {
    TerminalModes.areChanged.store(true, ordering: .relaxed)
    // libedit believes that it is still in edit mode, and would do nothing: out and in again.
    _ = editline_set_number(editline, EL_PREP_TERM, 0)
    _ = editline_set_number(editline, EL_PREP_TERM, 1)
    TerminalModes.bracketsPaste.store(false, ordering: .relaxed)
    TerminalModes.bracketPaste(true)
    el_resize(editline)
    _ = editline_redraw(editline)
  }

  /// Draws the line in the place where it stood before the window had another size.
  func drawAfterResize() {
    let line = EditedLine(editline)
    if TerminalModes.understandsEscapes {
      let above = line.rowsAboveCursor(
        promptColumns: columns(prompt.words), width: TerminalSize.current().columns)
      editline_print((above > 0 ? "\u{1B}[\(above)A" : "") + "\r\u{1B}[J")
    }
    el_resize(editline)
    _ = editline_redraw(editline)
  }

  private func takePaste() -> UInt8 {
    var collector = PasteCollector()
    while let scalar = character() {
      var isOver = false
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        isOver = collector.take(byte)
      }
      if isOver {
        insert(collector.text)
        return UInt8(CC_REFRESH)
      }
    }
    return UInt8(CC_EOF)
  }

  private func prefill() -> UInt8 {
    insert(prompt.prefilled)
    return UInt8(CC_REFRESH)
  }

  /// Inserts text at the cursor.
  func insert(_ text: String) {
    if !text.isEmpty { _ = el_insertstr(editline, text) }
  }
}

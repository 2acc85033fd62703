import CEditline
import Glibc

/// A line editor at a terminal: libedit with history, Tab, bracketed paste and safe signals.
///
/// Made and used on one thread. While a line is edited Control-C and Control-Z are keys and no
/// signals; between lines the terminal is as the program found it. `~/.editrc` is obeyed (vi or
/// emacs keys, own bindings), save for the keys that the shell's promises rest on.
public final class TerminalLineEditor: LineSource {
  /// Whether both ends are a terminal: only then may there be an editor. libedit reads a pipe
  /// byte by byte and miscounts lines that hold a NUL.
  public static var isUsable: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether the locale's encoding was not UTF-8 and C.UTF-8 is used in its place.
  public let replacedLocale: Bool

  /// What to offer for a line with the cursor at a UTF-8 offset.
  public typealias Completer = (_ line: String, _ cursorUTF8Offset: Int) -> Completions

  let editline: OpaquePointer
  let complete: Completer
  /// What the line under way is for.
  var prompt = Prompt("")
  /// Why the reader told libedit that there is no more, or the line was dropped.
  var ending: LineInput?
  /// The line and cursor that the latest Tab left behind: an equal state is a second Tab.
  var lastTab: EditedLine?
  var history: LineHistory
  private var promptWords: UnsafeMutablePointer<CChar>?
  private var reader = TerminalReader()
  private var keyMode = KeyMode()

  /// Makes the editor; nil where `isUsable` is false or libedit cannot start.
  ///
  /// - Parameters:
  ///   - program: the name by which `~/.editrc` may address the program ("factdesk").
  ///   - history: where lines are kept; nil keeps them in memory only (`--private`).
  ///   - complete: asked at Tab, with the terminal in edit mode: it must answer in ≤ 50 ms.
  public init?(program: String, history: HistoryFile?, complete: @escaping Completer) {
    guard Self.isUsable else { return nil }
    replacedLocale = Self.useLocale()
    guard let editline = program.withCString({ editline_make($0) }) else { return nil }
    guard let memory = LineHistory(file: history) else {
      el_end(editline)
      return nil
    }
    self.editline = editline
    self.complete = complete
    self.history = memory
    // An editor without handlers would leave the terminal raw when a signal ends the program.
    Interruption.install(keepsSession: true)
    _ = editline_set_owner(editline, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_reader(editline) { TerminalLineEditor.of($0).nextCharacter(into: $1) }
    _ = editline_use_history(editline, memory.lines)
    _ = editline_set_prompt(editline, { TerminalLineEditor.of($0).promptWords }, 1)
    // Debian's libedit begins with vi keys.
    _ = editline_set_word(editline, EL_EDITOR, "emacs")
    addFunctions()
    bindKeys()
    // A user's file may choose vi keys, which empties the key map: what must hold is bound again.
    el_source(editline, nil)
    bindKeys()
    // In edit mode Control-C and Control-Z arrive as characters, and line breaks as they are: a
    // paste may hold both kinds.
    for flag in ["-isig", "-icrnl", "-inlcr"] {
      _ = editline_set_two(editline, EL_SETTY, "-d", flag)
    }
  }

  deinit {
    leaveKeys()
    el_end(editline)
    history.end()
    free(promptWords)
  }

  /// The editor that a C function was called for.
  static func of(_ editline: OpaquePointer) -> TerminalLineEditor {
    guard let owner = editline_owner(editline) else {
      preconditionFailure("libedit calls back only between init and deinit")
    }
    return Unmanaged<TerminalLineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  public var remembered: [String] { history.entries }

  /// Edits a line. A command is kept in the history unless it begins with a blank.
  ///
  /// `!!`, `!12`, `!-2` and `!word` bring back the command they name into the line, which then
  /// waits for Enter again: nothing runs unseen.
  public func next(prompt: Prompt) -> LineInput {
    var prompt = prompt
    while true {
      let input = edited(prompt: prompt)
      guard prompt.purpose == .command, case .line(let line) = input else { return input }
      switch history.recall(line) {
      case .notAsked:
        history.remember(line)
        return input
      case .found(let command): prompt.prefilled = command
      case .nothing:
        editline_print("No earlier command fits \(printable(line)).\n")
        prompt.prefilled = ""
      }
    }
  }

  /// Waits for one key press, without echo. The terminal stays in key mode for the next one, until
  /// `leaveKeys()` or `next(prompt:)`.
  public func key() -> Key { keyMode.key() }

  /// Ends key mode: before a pager or an editor runs, and when single-key work is over.
  public func leaveKeys() { keyMode.leave() }

  /// Between keys the terminal is as the program found it, so that Control-C stops a command.
  public func key(prompt: Prompt) -> Key? {
    fflush(nil)
    editline_print(prompt.words)
    fflush(nil)
    let key = key()
    leaveKeys()
    var echo = ""
    if case .character(let scalar) = key { echo = printable(String(scalar)) }
    if case .pasted = key { echo = "(what was pasted is no key: it is left out)" }
    editline_print(echo + "\n")
    return key
  }

  private func edited(prompt: Prompt) -> LineInput {
    leaveKeys()
    Interruption.clear()
    history.takeNews()
    show(prompt)
    defer { finish() }
    var count: Int32 = 0
    let line = el_gets(editline, &count).map { String(cString: $0) }
    if let ending {
      if ending != .interrupted { editline_print("\n") }
      return ending
    }
    guard var line else {
      let failure = errno
      editline_print("\n")
      return count == -1 && failure != 0 ? .failed(errno: failure) : .endOfInput
    }
    if line.utf8.last == UInt8(ascii: "\n") { line.unicodeScalars.removeLast() }
    return .line(line)
  }

  private func show(_ prompt: Prompt) {
    self.prompt = prompt
    free(promptWords)
    promptWords = strdup(TerminalModes.understandsEscapes ? prompt.bracketed : prompt.words)
    ending = nil
    lastTab = nil
    // What was written before must be on the screen before libedit draws below it.
    fflush(nil)
    TerminalModes.areChanged.store(true, ordering: .relaxed)
    // Raw before the prompt is written: libedit itself would write the prompt first, and lose
    // a Control-C or Control-D sent at the sight of it.
    _ = editline_set_number(editline, EL_PREP_TERM, 1)
    // What happened to the window since the last line is seen here, once.
    Signals.resized.store(false, ordering: .relaxed)
    Signals.continued.store(false, ordering: .relaxed)
    el_resize(editline)
    reader.begin()
    TerminalModes.bracketPaste(true)
    if !prompt.prefilled.isEmpty { el_push(editline, Self.prefillKey) }
    errno = 0
  }

  private func finish() {
    TerminalModes.bracketPaste(false)
    _ = editline_set_number(editline, EL_PREP_TERM, 0)
    TerminalModes.areChanged.store(false, ordering: .relaxed)
  }

  /// libedit's way to its next character; see `EL_GETCFN`.
  private func nextCharacter(into character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      switch reader.next(escapeEnds: prompt.isLeftByEscape && !hasViKeys) {
      case .scalar(let scalar):
        character.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      case .resized: drawAfterResize()
      case .continued: drawAfterStop()
      case .ended(let input):
        ending = input
        if input == .interrupted { goBelow(EditedLine(editline)) }
        return -1
      }
    }
  }

  /// Whether the user's keys are those of vi: Escape is a key of theirs.
  private var hasViKeys: Bool {
    editline_editor(editline).map { String(cString: $0) } == "vi"
  }

  /// Reads one character past libedit's key bindings; nil at the end.
  func character() -> Unicode.Scalar? {
    var character: wchar_t = 0
    guard el_wgetc(editline, &character) == 1 else { return nil }
    return Unicode.Scalar(UInt32(bitPattern: character))
  }

  private static func useLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    guard let name = nl_langinfo(nl_item(CODESET)), String(cString: name) != "UTF-8" else {
      return false
    }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }
}

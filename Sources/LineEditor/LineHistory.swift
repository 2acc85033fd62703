import CEditline

/// The history of one session at the terminal: libedit's list for the arrows, ours for the file.
struct LineHistory {
  /// What a line that may call on the history comes to.
  enum Recall: Hashable {
    case notAsked
    case found(String)
    case nothing
  }

  /// libedit's list; ours to free with `end()`.
  let lines: OpaquePointer
  /// Oldest first.
  private(set) var entries: [String]
  private let file: HistoryFile?
  /// Up to where the file was read.
  private var mark: HistoryFile.Mark?

  /// Nil where libedit has no memory for it.
  init?(file: HistoryFile?) {
    guard let lines = history_init() else { return nil }
    self.lines = lines
    self.file = file
    mark = file?.news(since: nil)?.mark ?? .nowhere
    entries = file?.entries() ?? []
    // libedit keeps nothing until it is told how much.
    _ = editline_history_number(lines, H_SETSIZE, Int32(file?.limit ?? HistoryFile.usualLimit))
    for entry in entries { _ = editline_history_enter(lines, entry) }
  }

  func end() { history_end(lines) }

  /// Keeps a line: in the list for the arrows, and on disk. A line that begins with a blank, an
  /// empty one and a repeat of the newest are not kept.
  ///
  /// A history that cannot be written is no reason to disturb a fact-check: it is then kept in
  /// memory only.
  mutating func remember(_ line: String) {
    guard HistoryFile.keeps(line), line != entries.last else { return }
    if let file, (try? file.append(line)) != nil { takeNews() }
    if entries.last != line { enter(line) }
  }

  /// Takes in what other shells have appended to the file.
  mutating func takeNews() {
    guard let news = file?.news(since: mark) else { return }
    mark = news.mark
    for command in news.commands where command != entries.last { enter(command) }
  }

  private mutating func enter(_ line: String) {
    entries.append(line)
    _ = editline_history_enter(lines, line)
  }

  /// Looks up `!!` (the newest), `!12` (by number from 1), `!-2` (from the end) and `!word` (the
  /// newest that begins so). `!` alone, or before a blank, `=` or `(`, calls on nothing.
  func recall(_ line: String) -> Recall {
    guard line.utf8.first == UInt8(ascii: "!") else { return .notAsked }
    let what = line.dropFirst()
    guard let first = what.first, !" =(\t".contains(first) else { return .notAsked }
    let found: String?
    if what == "!" {
      found = entries.last
    } else if let number = Int(what) {
      let index = number > 0 ? number - 1 : entries.count + number
      found = number != 0 && entries.indices.contains(index) ? entries[index] : nil
    } else {
      found = entries.last { $0.hasPrefix(what) }
    }
    return found.map(Recall.found) ?? .nothing
  }
}

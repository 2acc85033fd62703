import Corpora
import Glibc
import LineEditor
import Sessions
import Text

/// Texts that are written in an editor, each in a file of its own until it is saved.
public struct Drafts: Sendable {
  /// Made for their owner only.
  private let folder: String
  /// Words of a command line; run by the system's shell.
  private let editor: String

  /// `VISUAL`, then `EDITOR`, then vi, as POSIX has it for crontab and mailx.
  public init(folder: String, environment: (String) -> String?) {
    self.folder = folder
    let named = [environment("VISUAL"), environment("EDITOR")].compactMap(\.self)
    editor = named.first { !$0.isEmpty } ?? "vi"
  }

  /// What the person makes of a draft; an earlier one of that name stands in it.
  ///
  /// - Throws: `CommandError.editorFailed` where the editor ends badly, with the draft kept.
  func text(of name: String, remarks: [DisplayText]) throws(CommandError) -> String {
    let path = path(of: name)
    let files = DiskFiles(home: nil)
    let before = files.contents(of: path).map { Self.text(in: $0) } ?? ""
    let notes =
      [
        "Lines that begin with # are no part of it. Without other words nothing is noted."
      ] + remarks.map(\.words)
    let page = before + (before.isEmpty ? "\n" : "\n\n") + notes.map { "# " + $0 + "\n" }.joined()
    try write(page, to: path)
    guard case .exited(status: 0) = TerminalProgram.run("\(editor) \(Self.quoted(path))"),
      let written = files.contents(of: path)
    else { throw .editorFailed(editor, draft: path) }
    let text = Self.text(in: written)
    guard !text.isEmpty else {
      discard(name)
      throw .wordsMissing("note")
    }
    return text
  }

  func discard(_ name: String) { unlink(path(of: name)) }

  private func path(of name: String) -> String { folder + "/" + name + ".txt" }

  private func write(_ page: String, to path: String) throws(CommandError) {
    do throws(ReportFile.Failure) {
      try ReportFile.write(Array(page.utf8), to: path, replacing: true, makesFolder: true)
    } catch { throw CommandError(error, at: path) }
  }

  /// The lines without the remarks and without empty ones at both ends.
  private static func text(in bytes: [UInt8]) -> String {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .filter { !$0.hasPrefix("#") }[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// A word of the system's shell.
  private static func quoted(_ path: String) -> String {
    "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

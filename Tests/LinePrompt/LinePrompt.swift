import Glibc
import LineEditor

/// A prompt for tests of the line editor: it says back what it was given.
///
/// `LinePrompt [HISTORY]` at a terminal; a pipe is read plainly. A line is answered with its
/// escaped text; the counter in the prompt tells one prompt from the next.
@main
struct LinePrompt {
  static let words = ["help", "hello", "confirm", "c1", "c12", "c123", "Минобороны"]

  static func main() {

    Interruption.install(keepsSession: TerminalLineEditor.isUsable)
    let path = CommandLine.arguments.dropFirst().first
    let editor = TerminalLineEditor(
      program: "factdesk", history: path.map { HistoryFile(path: $0, limit: 100) },
      complete: completions)
    if editor?.replacedLocale == true { print("C.UTF-8 is used") }
    let plain = PlainLineReader()
    let source: any LineSource = editor ?? plain
    var count = 0
    while true {
      count += 1
      switch source.next(prompt: Prompt("\(count)>", attributes: [1, 32])) {
      case .line(let line): answer(line, editor)
      case .interrupted: print("interrupted")
      case .endOfInput: return print("end")
      case .terminated(let signal):
        print("terminated by \(signal)")
        exit(128 + signal)
      case .failed(let errno): return print("failed: \(errno)")
      }
      for repair in plain.repairs.suffix(1) { print("repair \(repair.line):\(repair.byte)") }
    }
  }

  static func answer(_ line: String, _ editor: TerminalLineEditor?) {
    switch line {
    case "keys":
      while let key = editor?.key(), key != .character("q"), key != .endOfInput {
        print("key \(key)")
      }
      editor?.leaveKeys()
    case "text": print("text: \(escaped(editor?.next(prompt: Prompt("..", purpose: .text))))")
    case "draft":
      print("draft: \(escaped(editor?.next(prompt: Prompt("..", prefilled: "один\ttwo\nthree"))))")
    case "size":
      let size = TerminalSize.current()
      print("size \(size.columns)x\(size.rows)")
    case "work":
      print("working")
      while !Interruption.isRequested { usleep(1_000) }
      print("stopped working")
    case "hang":
      print("hanging")
      while true { usleep(1_000) }
    case "pause":
      print("pausing")
      // Until something was typed ahead.
      var count: Int32 = 0
      while count < 6 {
        usleep(1_000)
        _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &count)
      }
    case "crash": preconditionFailure("as asked")
    default: print("line: \(escaped(.line(line)))")
    }
  }

  static func escaped(_ input: LineInput?) -> String {
    guard case .line(let line) = input else { return "\(input as Any)" }
    return line.debugDescription
  }

  static func completions(_ line: String, _ cursor: Int) -> Completions {
    let before = Array(line.utf8.prefix(cursor))
    let start = (before.lastIndex(of: 0x20) ?? -1) + 1
    let word = String(decoding: before[start...], as: UTF8.self)
    if word == "boom" { preconditionFailure("as asked") }
    let found = words.filter { $0.hasPrefix(word) }
    return Completions(
      replacing: start..<cursor,
      candidates: found.map { Completions.Candidate($0, hint: $0.hasPrefix("c1") ? "a claim" : "") }
    )
  }
}

/// What stands before the line: words, some of them with terminal attributes.
public struct Prompt: Hashable, Sendable {
  /// What the line will be, which decides what the editor does with it.
  public enum Purpose: Hashable, Sendable {
    /// A command: kept in the history, completed by Tab, `!!` and `!12` recall.
    case command
    /// Any text, as of a note or an article: not kept, and Tab types a tab.
    case text
  }

  /// Some words in one look.
  struct Span: Hashable, Sendable {
    let words: String
    let attributes: [UInt8]
  }

  private(set) var spans: [Span] = []
  /// What the line will be.
  public let purpose: Purpose
  /// Text that already stands in the line when editing begins.
  public var prefilled: String
  /// Whether Escape alone drops the line, as Control-C does; with vi keys it never does.
  public var isLeftByEscape = false

  /// Words, drawn with SGR `attributes` (ECMA-48: 1 bold, 2 dim, 32 green, …) where any are given.
  ///
  /// Control, bidi and other unprintable characters in `words` are shown as U+FFFD. Blanks at the
  /// end are reduced to the one that always ends a prompt.
  public init(
    _ words: String, attributes: [UInt8] = [], purpose: Purpose = .command, prefilled: String = ""
  ) {
    self.purpose = purpose
    self.prefilled = prefilled
    append(words, attributes: attributes)
  }

  /// Adds words in another look.
  public mutating func append(_ words: String, attributes: [UInt8] = []) {
    spans.append(Span(words: printable(words), attributes: attributes))
  }

  /// The words alone, with the blank that ends them.
  var words: String { trimmed.map(\.words).joined() + " " }

  /// The words with escape sequences bracketed by U+0001, as libedit wants what takes no column.
  ///
  /// libedit loses a bracketed sequence that no visible character follows (its `literal.c`), so
  /// the last blank stands outside.
  var bracketed: String {
    let words = trimmed.map { span in
      guard !span.attributes.isEmpty else { return span.words }
      let numbers = span.attributes.map { String($0) }.joined(separator: ";")
      return "\u{1}\u{1B}[\(numbers)m\u{1}\(span.words)\u{1}\u{1B}[0m\u{1}"
    }
    return words.joined() + " "
  }

  private var trimmed: [Span] {
    var spans = spans
    while let last = spans.popLast() {
      var words = last.words.unicodeScalars
      while words.last == " " { words.removeLast() }
      guard words.isEmpty else {
        return spans + [Span(words: String(words), attributes: last.attributes)]
      }
    }
    return spans
  }
}

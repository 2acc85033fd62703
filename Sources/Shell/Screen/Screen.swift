import Text

/// How text is drawn: width, colours. The only place that writes escape sequences.
public struct Screen: Sendable {
  public var width: Int
  public var hasColor: Bool
  /// Whether a person looks: then reports are made safe to show, and what is long is paged.
  public var isTerminal: Bool
  /// Whether somebody listens to the screen: every table is lines of `label: value`.
  public var isAccessible = false
  /// What stands where something was cut: "..." where … cannot be shown.
  public var ellipsis = "…"

  public init(width: Int, hasColor: Bool, isTerminal: Bool) {
    self.width = width
    self.hasColor = hasColor
    self.isTerminal = isTerminal
  }

  /// The lines of a block.
  func lines(of block: Block) -> [DisplayText] {
    switch block {
    case .line(let text): isTerminal ? text.wrapped(to: max(20, width), hanging: 4) : [text]
    case .talk(let text): wrapped(text, indent: 0)
    case .hint(let text): [("next: " + text).styled(.dim)]
    case .paragraph(let text, let indent): wrapped(text, indent: indent)
    case .labelled(let label, let text, let indent): labelled(label, text, indent)
    case .table(let table):
      isAccessible ? table.records(width: width) : table.lines(width: width, ellipsis: ellipsis)
    case .report(let report): shownLines(report).map { "\($0)" }
    }
  }

  private func wrapped(_ text: DisplayText, indent: Int) -> [DisplayText] {
    text.wrapped(to: max(20, width - indent)).map { DisplayText(blanks: indent) + $0 }
  }

  private func labelled(_ label: DisplayText, _ text: DisplayText, _ indent: Int) -> [DisplayText] {
    let parts = text.wrapped(to: max(20, width - indent))
    return parts.enumerated().map { index, part in
      guard index == 0 else { return DisplayText(blanks: indent) + part }
      return label + DisplayText(blanks: max(1, indent - label.width)) + part
    }
  }

  /// A line with its styles as the terminal draws them.
  func drawn(_ text: DisplayText) -> String {
    guard hasColor else { return text.words }
    return text.spans.map { span in
      let code = Self.code(span.style)
      return code.isEmpty ? span.words : "\u{1B}[\(code)m\(span.words)\u{1B}[0m"
    }.joined()
  }

  /// SGR parameters (ECMA-48 8.3.117). Blue and orange are told apart with every common colour
  /// blindness (Okabe and Ito, "Color Universal Design", 2008).
  private static func code(_ style: DisplayText.Style) -> String {
    switch style {
    case .plain, .unverified: ""
    case .strong: "1"
    case .dim: "2"
    case .marked: "7"
    case .heading: "1;4"
    case .confirmed: "38;5;33"
    case .denied: "38;5;208"
    case .warning: "33"
    case .error: "1;31"
    }
  }
}

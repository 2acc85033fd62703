import Text

/// A line of Markdown whose markup is ours alone.
///
/// Literals are markup; whatever else is interpolated, a `String` included, is escaped, so that
/// nothing from an article, a note or a name can become anything but text.
struct MarkdownText: Hashable, ExpressibleByStringInterpolation {
  private(set) var line: String

  init(stringLiteral value: String) { line = value }

  init(stringInterpolation: StringInterpolation) { line = stringInterpolation.line }

  /// A line of a report: our words as they are, everything else escaped.
  init(_ line: ReportLine) {
    self.line = line.pieces.map(Self.markdown).joined()
  }

  private static func markdown(_ piece: ReportLine.Piece) -> String {
    switch piece {
    case .words(let words): words
    case .plain(let words): markdownEscaped(UntrustedText(words))
    case .text(let text): markdownEscaped(text)
    case .day(let moment): moment.day
    case .address(let address): markdownAddress(address)
    case .ownAddress(let address): markdownCode(address)
    case .code(let words): markdownCode(UntrustedText(words))
    case .document(let document): document.word
    }
  }

  static func + (a: MarkdownText, b: MarkdownText) -> MarkdownText { "\(a)\(b)" }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var line = ""

    init(literalCapacity: Int, interpolationCount: Int) { line.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { line += literal }

    mutating func appendInterpolation(_ text: MarkdownText) { line += text.line }

    mutating func appendInterpolation(_ number: Int) { line += String(number) }

    mutating func appendInterpolation(_ text: UntrustedText) { line += markdownEscaped(text) }

    mutating func appendInterpolation(_ string: String) {
      line += markdownEscaped(UntrustedText(string))
    }

    /// As a code span.
    mutating func appendInterpolation(code string: String) {
      line += markdownCode(UntrustedText(string))
    }

    /// As a code span, in which an address reads as it is and is no link.
    mutating func appendInterpolation(code text: UntrustedText) { line += markdownCode(text) }

    /// As a link that shows where it leads, where it is a plain web address; else as text.
    mutating func appendInterpolation(address: UntrustedText) { line += markdownAddress(address) }
  }
}

extension [MarkdownText] {
  func joined(separator: MarkdownText) -> MarkdownText {
    guard var joined = first else { return "" }
    for text in dropFirst() { joined = joined + separator + text }
    return joined
  }
}

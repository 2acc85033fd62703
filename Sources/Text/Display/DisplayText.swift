/// Text that is safe to send to a terminal, with the styles of its spans.
///
/// Everything that is shown is one of these. Literals are our own words; whatever else is
/// interpolated, a `String` included, goes through `shown(_:)` first, so that no control
/// sequence, bidi control or hidden character of an article can reach the screen.
public struct DisplayText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// How a span is drawn; what a style looks like is the screen's business.
  public enum Style: Hashable, Sendable {
    case plain, strong, dim, marked, confirmed, denied, unverified, warning, error, heading
  }

  /// Some safe words in one style.
  public struct Span: Hashable, Sendable {
    public let words: String
    public let style: Style

    public init(words: String, style: Style) {
      self.words = words
      self.style = style
    }
  }

  public internal(set) var spans: [Span]

  public init() {
    spans = []
  }

  public init(stringLiteral value: String) {
    spans = [Span(words: value, style: .plain)]
  }

  /// Makes text from outside safe, on one line: line breaks and tabs become blanks.
  public init(_ text: UntrustedText, style: Style = .plain) {
    spans = [Span(words: shown(text), style: style)]
  }

  public init(stringInterpolation: StringInterpolation) {
    spans = stringInterpolation.text.spans
  }

  /// The same words, all in `style`.
  public func styled(_ style: Style) -> DisplayText {
    var copy = self
    copy.spans = spans.map { Span(words: $0.words, style: style) }
    return copy
  }

  /// The words without their styles.
  public var words: String { spans.map(\.words).joined() }

  public static func + (a: DisplayText, b: DisplayText) -> DisplayText {
    var copy = a
    copy.spans += b.spans
    return copy
  }

  public static func += (a: inout DisplayText, b: DisplayText) { a.spans += b.spans }

  public struct StringInterpolation: StringInterpolationProtocol {
    var text = DisplayText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { text.spans.append(Span(words: literal, style: .plain)) }
    }

    public mutating func appendInterpolation(_ other: DisplayText) { text += other }

    public mutating func appendInterpolation(_ other: DisplayText, _ style: Style) {
      text += other.styled(style)
    }

    public mutating func appendInterpolation(_ number: Int) {
      text.spans.append(Span(words: String(number), style: .plain))
    }

    public mutating func appendInterpolation(_ untrusted: UntrustedText, _ style: Style = .plain) {
      text += DisplayText(untrusted, style: style)
    }

    /// A string is taken for text from outside: only literals are known to be ours.
    public mutating func appendInterpolation(_ string: String, _ style: Style = .plain) {
      text += DisplayText(UntrustedText(string), style: style)
    }
  }
}

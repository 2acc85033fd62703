/// Text that came from outside: an article's words, a title, a file name, another person's note.
///
/// It cannot be interpolated into a string. Its ways out are `exact`, for comparing and for
/// exports that escape for their format, and `DisplayText`, the one way to a terminal.
public struct UntrustedText: Hashable, Sendable {
  /// The text as it came, every character kept.
  public let exact: String

  public init(_ exact: String) {
    self.exact = exact
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { exact.isEmpty }
}

// Deprecated, which is an error here, and not unavailable: the compiler passes over what is
// unavailable and takes the standard library's interpolation of any value in its place.
extension UntrustedText: CustomDebugStringConvertible {
  /// The text made safe: what a description of a value that holds it, an error say, contains.
  public var debugDescription: String { shown(self) }
}

extension DefaultStringInterpolation {
  /// Refuses text from outside: show it through `DisplayText`, export it through `exact`.
  @available(*, deprecated, message: "show it through DisplayText, or escape .exact for a format")
  public mutating func appendInterpolation(_ text: UntrustedText) { appendLiteral(shown(text)) }

  /// Refuses text from outside: show it through `DisplayText`, export it through `exact`.
  @available(*, deprecated, message: "show it through DisplayText, or escape .exact for a format")
  public mutating func appendInterpolation(_ text: UntrustedText?) {
    appendLiteral(text.map { shown($0) } ?? "")
  }
}

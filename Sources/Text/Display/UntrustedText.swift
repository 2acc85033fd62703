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

extension DefaultStringInterpolation {
  /// Refuses text from outside: show it through `DisplayText`, export it through `exact`.
  @available(*, unavailable, message: "show it through DisplayText, or escape .exact for a format")
  public mutating func appendInterpolation(_ text: UntrustedText) {}

  /// Refuses text from outside: show it through `DisplayText`, export it through `exact`.
  @available(*, unavailable, message: "show it through DisplayText, or escape .exact for a format")
  public mutating func appendInterpolation(_ text: UntrustedText?) {}
}

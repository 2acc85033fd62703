/// The text of a document, exactly as it was decoded: valid UTF-8, never cleaned.
///
/// Offsets are UTF-8 offsets; see `TextRange`.
public struct SourceText: Hashable, Sendable {
  /// The bytes; always valid UTF-8.
  public let utf8: [UInt8]

  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Takes bytes as they are; nil where they are not valid UTF-8.
  public init?(validating bytes: [UInt8]) {
    let isValid = bytes.withUnsafeBufferPointer { buffer in
      (try? UTF8Span(validating: buffer.span)) != nil
    }
    guard isValid else { return nil }
    utf8 = bytes
  }

  /// Takes bytes that were the text of a `SourceText` before: they need no second look.
  package init(known bytes: [UInt8]) {
    utf8 = bytes
  }

  /// The whole text.
  public var range: TextRange { TextRange(0, utf8.count) }

  /// The words at `range`, for reading and comparing inside the program.
  public func string(_ range: TextRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  /// The words at `range`, marked as coming from outside: the form in which they leave a module.
  public subscript(range: TextRange) -> UntrustedText {
    UntrustedText(string(range))
  }
}

/// Why a line is not the JSON it should be.
public struct JSONError: Error, Hashable, Sendable {
  /// Offset of the byte from 0.
  public let offset: Int
  /// "a key twice: 'id'". May repeat words of the line: they are text from outside.
  public let why: String

  public init(offset: Int, why: String) {
    self.offset = offset
    self.why = why
  }
}

/// Tables of words are cut on their bytes: a table has no character of more than one scalar that
/// its cuts could split.
extension StaticString {
  /// The lines of a table, empty ones left out.
  public var lines: [Substring] {
    description.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }
}

extension Substring {
  /// The parts of a table's line, empty ones left out; with `most` as many at most.
  public func parts(between separator: Unicode.Scalar = " ", most: Int = .max) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), maxSplits: most - 1).map { Substring($0) }
  }
}

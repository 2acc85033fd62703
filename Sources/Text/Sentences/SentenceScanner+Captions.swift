extension SentenceScanner {
  /// The end of a caption's label at `start`: "Figure 7.2" before a capital or a bracket; nil
  /// where there is none, or a stop or colon that says itself what it is.
  func captionLabelEnd(_ start: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "F") || bytes[start] == UInt8(ascii: "T")
    else { return nil }
    var index = start
    while index < end, bytes[index] | 0x20 >= 97, bytes[index] | 0x20 <= 122 { index += 1 }
    guard words.value(bytes, start, index).contains(.captionLabel), index < end,
      bytes[index] == 32
    else { return nil }
    index += 1
    let number = index
    while index < end, Self.isNumberPart(bytes[index]) { index += 1 }
    guard index > number, index + 1 < end, bytes[index] == 32 else { return nil }
    let next = ScalarClass.read(bytes, at: index + 1).class
    return next == .upper || bytes[index + 1] == UInt8(ascii: "(") ? index : nil
  }

  private static func isNumberPart(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

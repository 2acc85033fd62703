/// A short line as it is compared: ASCII letters in lower case, one blank between words, straight
/// apostrophes, nothing at the ends but words.
struct LineKey {
  /// Longer lines are prose and are not compared.
  static let longest = 400

  let bytes: [UInt8]
  /// Runs of letters and digits.
  let words: Int

  /// Nil for a line that is too long or has no word.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.count <= Self.longest else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var words = 0
    var inWord = false
    var index = 0
    while index < line.count {
      var byte = line[index]
      index += 1
      if byte == 0xC2, index < line.count, line[index] == 0xA0 {
        byte = 32
        index += 1
      } else if byte == 0xE2, index + 1 < line.count, line[index] == 0x80,
        line[index + 1] == 0x98 || line[index + 1] == 0x99
      {
        byte = UInt8(ascii: "'")
        index += 2
      }
      if byte == 32 || (9...13).contains(byte) {
        if let last = bytes.last, last != 32 { bytes.append(32) }
        inWord = false
        continue
      }
      if (65...90).contains(byte) { byte |= 0x20 }
      let isWord = byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
      if isWord, !inWord { words += 1 }
      inWord = isWord || byte == UInt8(ascii: "'")
      bytes.append(byte)
    }
    while let last = bytes.last, last == 32 || Self.stops.contains(last) { bytes.removeLast() }
    guard words > 0 else { return nil }
    self.bytes = bytes
    self.words = words
  }

  /// Marks at the end of a line that do not tell two lines apart.
  private static let stops = Array(".:!#*|".utf8)
}

import Text

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
    var words = 0
    // Eight bytes more than the line: whole words of memory are written.
    let bytes = [UInt8](unsafeUninitializedCapacity: line.count + 8) { key, count in
      var writer = Writer(line: line, key: key)
      writer.write()
      words = writer.words
      count = writer.count
    }
    guard words > 0 else { return nil }
    self.bytes = bytes
    self.words = words
  }
}

extension LineKey {
  /// Writes the key of a line.
  private struct Writer {
    let line: UnsafeBufferPointer<UInt8>
    let key: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var words = 0
    private var index = 0
    private var inWord = false

    init(line: UnsafeBufferPointer<UInt8>, key: UnsafeMutableBufferPointer<UInt8>) {
      self.line = line
      self.key = key
    }

    mutating func write() {
      while index < line.count {
        if line.count - index < 8 || !writeEight() { writeOne() }
      }
      while count > 0, key[count - 1] == 32 || Self.isStop(key[count - 1]) { count -= 1 }
    }

    /// Writes eight bytes that are of ASCII, with single blanks among them; false, and nothing done,
    /// for others.
    private mutating func writeEight() -> Bool {
      guard let base = UnsafeRawPointer(line.baseAddress),
        let place = UnsafeMutableRawPointer(key.baseAddress)
      else { return false }
      let eight = EightBytes(base + index)
      let blanks = eight.equal(to: 32)
      let followsBlank: UInt64 = count == 0 || key[count - 1] == 32 ? 0x80 : 0
      guard eight.foreign | eight.among(0...31) | (blanks & (blanks << 8 | followsBlank)) == 0
      else { return false }
      let letters = eight.lettersAndDigits
      let inWords = letters | eight.equal(to: UInt8(ascii: "'"))
      let begun = letters & ~(inWords << 8 | (inWord ? 0x80 : 0))
      words += begun.nonzeroBitCount
      inWord = inWords >> 63 == 1
      (place + count).storeBytes(
        of: eight.lowercased.value.littleEndian, as: UInt64.self)
      count += 8
      index += 8
      return true
    }

    private mutating func writeOne() {
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
        if count > 0, key[count - 1] != 32 { append(32) }
        inWord = false
        return
      }
      if (65...90).contains(byte) { byte |= 0x20 }
      let isWord = byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
      if isWord, !inWord { words += 1 }
      inWord = isWord || byte == UInt8(ascii: "'")
      append(byte)
    }

    private mutating func append(_ byte: UInt8) {
      key[count] = byte
      count += 1
    }

    /// Marks at the end of a line that do not tell two lines apart.
    private static func isStop(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "#"),
        UInt8(ascii: "*"), UInt8(ascii: "|"):
        true
      default: false
      }
    }
  }
}

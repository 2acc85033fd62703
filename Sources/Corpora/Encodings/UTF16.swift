/// UTF-16 in either byte order.
enum UTF16 {
  /// The byte order of a text without a mark, from where its zero bytes stand; nil where the
  /// bytes are not UTF-16.
  static func byteOrder(of bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096)
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() {
      if byte == 0 { zeros[index & 1] += 1 }
      // A control character between the zeros: numbers, not letters.
      if byte > 0, byte < 32, !(9...13).contains(byte), index + 1 < head.count,
        head[index ^ 1] == 0
      {
        return nil
      }
    }
    let pairs = head.count / 2
    if zeros[1] * 10 > pairs * 4, zeros[0] * 20 <= pairs { return .utf16LittleEndian }
    if zeros[0] * 10 > pairs * 4, zeros[1] * 20 <= pairs { return .utf16BigEndian }
    return nil
  }

  static func decode(_ bytes: [UInt8], isLittleEndian: Bool) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      let low = UInt16(bytes[isLittleEndian ? index : index + 1])
      let high = UInt16(bytes[isLittleEndian ? index + 1 : index])
      units.append(high << 8 | low)
      index += 2
    }
    var text = DecodedText(
      utf8: [], encoding: isLittleEndian ? "UTF-16LE" : "UTF-16BE")
    text.utf8.reserveCapacity(units.count * 2)
    var firstBad: Int?
    let hasBad = transcode(
      units.makeIterator(), from: Unicode.UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { text.utf8.append($0) }
    if hasBad { firstBad = Self.firstLoneSurrogate(in: units).map { $0 * 2 } }
    if bytes.count % 2 == 1 {
      text.utf8 += [0xEF, 0xBF, 0xBD]
      firstBad = firstBad ?? bytes.count - 1
    }
    if let firstBad { text.faults.append(.replaced(at: firstBad)) }
    return text
  }

  private static func firstLoneSurrogate(in units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      if Unicode.UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, Unicode.UTF16.isTrailSurrogate(units[index + 1]) else {
          return index
        }
        index += 1
      } else if Unicode.UTF16.isTrailSurrogate(units[index]) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension Fault {
  /// A byte that fits nothing became U+FFFD.
  static func replaced(at offset: Int, count: Int = 1) -> Fault {
    Fault(
      .encoding,
      count == 1
        ? "a byte that fits nothing at \(offset), shown as U+FFFD"
        : "\(count) bytes that fit nothing, the first at \(offset), shown as U+FFFD")
  }
}

/// The marks at the start of a file that tell its encoding. Source: WHATWG Encoding, "BOM sniff".
enum ByteOrderMark {
  /// The encoding, and the length of the mark.
  static func of(_ bytes: [UInt8]) -> (TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return nil
  }
}

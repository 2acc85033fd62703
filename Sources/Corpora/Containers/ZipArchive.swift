/// The table of contents of a ZIP archive (PKWARE APPNOTE 6.3.3: end record, central directory).
struct ZipArchive {
  struct Member {
    let name: String
    /// 0 stored, 8 deflated; others are not read.
    let method: Int
    let isEncrypted: Bool
    let packedSize: Int
    /// Where its local header stands.
    let offset: Int
  }

  /// In byte order of their names.
  let members: [Member]
  private let bytes: [UInt8]

  /// Nil where there is no table of contents.
  ///
  /// - Parameter limit: the number of members that are looked at.
  init?(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else { return nil }
    var offset = Self.number(bytes, end + 16, 4)
    var members: [Member] = []
    for _ in 0..<min(Self.number(bytes, end + 10, 2), limit) {
      guard offset + 46 <= bytes.count, Self.number(bytes, offset, 4) == 0x0201_4B50 else { break }
      let nameLength = Self.number(bytes, offset + 28, 2)
      let nameEnd = offset + 46 + nameLength
      guard nameEnd <= bytes.count else { break }
      members.append(
        Member(
          name: String(decoding: bytes[(offset + 46)..<nameEnd], as: UTF8.self),
          method: Self.number(bytes, offset + 10, 2),
          isEncrypted: Self.number(bytes, offset + 8, 2) & 1 == 1,
          packedSize: Self.number(bytes, offset + 20, 4),
          offset: Self.number(bytes, offset + 42, 4)))
      offset =
        nameEnd + Self.number(bytes, offset + 30, 2) + Self.number(bytes, offset + 32, 2)
    }
    self.members = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The member's bytes as they lie in the archive; nil where they are not all there.
  func packed(_ member: Member) -> ArraySlice<UInt8>? {
    guard member.offset + 30 <= bytes.count, Self.number(bytes, member.offset, 4) == 0x0403_4B50
    else { return nil }
    let start =
      member.offset + 30 + Self.number(bytes, member.offset + 26, 2)
      + Self.number(bytes, member.offset + 28, 2)
    guard start + member.packedSize <= bytes.count else { return nil }
    return bytes[start..<(start + member.packedSize)]
  }

  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let lowest = max(0, bytes.count - 22 - 65535)
    for offset in stride(from: bytes.count - 22, through: lowest, by: -1)
    where bytes[offset] == 0x50 && number(bytes, offset, 4) == 0x0605_4B50 { return offset }
    return nil
  }

  /// A little-endian number.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> Int {
    guard offset + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}

import CZlib

/// Packs bytes for tests.
enum Packing {
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 31) }

  /// A ZIP archive; the faults are set in the headers of its members.
  static func zip(
    _ members: [(name: String, bytes: [UInt8])], method: Int = 8, flags: Int = 0,
    offset shift: Int = 0
  ) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = method == 8 ? deflated(member.bytes, windowBits: -15) : member.bytes
      let offset = archive.count
      let common =
        number(20, 2) + number(flags, 2) + number(method, 2) + number(0, 4) + number(0, 4)
        + number(packed.count, 4) + number(member.bytes.count, 4)
        + number(member.name.utf8.count, 2) + number(0, 2)
      archive += number(0x0403_4B50, 4) + common + Array(member.name.utf8) + packed
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2)
        + number(0, 2) + number(0, 4) + number(offset + shift, 4) + Array(member.name.utf8)
    }
    let start = archive.count
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4)
      + number(members.count, 2) + number(members.count, 2) + number(directory.count, 4)
      + number(start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var source = bytes
    var target = [UInt8](repeating: 0, count: bytes.count + 1024)
    let count = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(target.prefix(count))
  }
}

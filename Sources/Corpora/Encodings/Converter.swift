import Glibc

/// The C library's iconv, for the encodings that are tables.
enum Converter {
  /// The characters of `bytes`; nil where the library does not know the encoding.
  static func decode(_ bytes: [UInt8], from name: String) -> DecodedText? {
    guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: max(256, bytes.count * 2))
    var read = 0
    var written = 0
    var bad = 0
    var firstBad = 0
    while read < bytes.count {
      if output.count - written < 64 {
        output += [UInt8](repeating: 0, count: output.count)
      }
      let (code, taken, given) = input.withUnsafeMutableBytes { source in
        output.withUnsafeMutableBytes { target in
          step(handle, source, from: read, target, from: written)
        }
      }
      read += taken
      written += given
      switch code {
      case 0, E2BIG: continue
      default:
        if bad == 0 { firstBad = read }
        bad += 1
        read += 1
        for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
          output[written] = byte
          written += 1
        }
      }
    }
    output.removeLast(output.count - written)
    var text = DecodedText(utf8: output, encoding: name)
    if bad > 0 { text.faults.append(.replaced(at: firstBad, count: bad)) }
    return text
  }

  /// One call: the error number (0 for none), the bytes taken and the bytes given.
  private static func step(
    _ handle: iconv_t, _ source: UnsafeMutableRawBufferPointer, from read: Int,
    _ target: UnsafeMutableRawBufferPointer, from written: Int
  ) -> (code: Int32, taken: Int, given: Int) {
    guard let sourceBase = source.baseAddress, let targetBase = target.baseAddress else {
      return (EINVAL, 0, 0)
    }
    var inputPointer: UnsafeMutablePointer<CChar>? =
      (sourceBase + read).assumingMemoryBound(to: CChar.self)
    var outputPointer: UnsafeMutablePointer<CChar>? =
      (targetBase + written).assumingMemoryBound(to: CChar.self)
    var inputLeft = source.count - read
    // Room for a replacement character is always kept.
    let room = target.count - written - 8
    var outputLeft = room
    let result = iconv(handle, &inputPointer, &inputLeft, &outputPointer, &outputLeft)
    let code = result == -1 ? errno : 0
    return (code, source.count - read - inputLeft, room - outputLeft)
  }
}

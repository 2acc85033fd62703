import CZlib

/// Unpacks deflated bytes, never beyond a bound.
enum Inflation {
  /// How the bytes are wrapped.
  enum Wrapping: Int32 {
    /// Bare deflate, as in a ZIP archive.
    case none = -15
    /// gzip or zlib, told from the first bytes.
    case header = 47
  }

  /// What came out, and whether there was more or the rest was damaged.
  struct Output {
    var bytes: [UInt8]
    var isCut: Bool
    var isDamaged: Bool
  }

  /// - Parameter limit: bytes after which unpacking stops.
  static func unpack(_ packed: ArraySlice<UInt8>, _ wrapping: Wrapping, limit: Int) -> Output {
    var output = Output(bytes: [], isCut: false, isDamaged: false)
    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      output.isDamaged = true
      return output
    }
    defer { inflateEnd(&stream) }
    var packed = Array(packed)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    packed.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        let (code, given) = buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let code = inflate(&stream, Z_NO_FLUSH)
          return (code, target.count - Int(stream.avail_out))
        }
        output.bytes += buffer[..<given]
        if output.bytes.count > limit {
          output.bytes.removeLast(output.bytes.count - limit)
          output.isCut = true
          return
        }
        if code == Z_STREAM_END {
          // A gzip file may be several, one after the other.
          guard wrapping == .header, stream.avail_in > 0, inflateReset(&stream) == Z_OK else {
            return
          }
          continue
        }
        guard code == Z_OK, given > 0 || stream.avail_in > 0 else {
          output.isDamaged = true
          return
        }
      }
    }
    return output
  }
}

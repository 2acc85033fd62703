import Glibc

extension [UInt8] {
  /// The first place of a byte from `start` on; nil where it is not there. As fast as memory is.
  func firstPlace(of byte: UInt8, from start: Int = 0) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

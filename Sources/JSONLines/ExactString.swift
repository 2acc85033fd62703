import Glibc

/// A string that equals another where their bytes are equal.
///
/// Swift's own comparison takes "é" in one scalar and in two for equal; JSON does not.
struct ExactString: Hashable {
  private let string: String

  init(_ string: String) { self.string = string }

  static func == (a: ExactString, b: ExactString) -> Bool {
    a.string.hasSameBytes(as: b.string)
  }

  func hash(into hasher: inout Hasher) {
    var copy = string
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(UInt8(0xFF))
  }
}

extension String {
  /// Whether both are the same bytes of UTF-8.
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let areEqual =
      utf8.withContiguousStorageIfAvailable { own in
        other.utf8.withContiguousStorageIfAvailable { others -> Bool in
          guard let first = own.baseAddress, let second = others.baseAddress else { return true }
          return memcmp(first, second, own.count) == 0
        } ?? nil
      } ?? nil
    return areEqual ?? utf8.elementsEqual(other.utf8)
  }
}

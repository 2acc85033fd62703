/// A file that is to be read.
struct FoundFile: Sendable {
  /// The path to open, as bytes: a name need not be UTF-8.
  var location: [CChar]
  /// Relative to the folder that was given, or the file's name.
  var path: String

  /// The location, for showing: bytes that are not UTF-8 become U+FFFD.
  var shownLocation: String { String(decoding: bytes, as: UTF8.self) }

  private var bytes: [UInt8] { location.dropLast().map { UInt8(bitPattern: $0) } }
}

/// The characters of a file: valid UTF-8 without a leading byte order mark.
struct DecodedText: Sendable {
  var utf8: [UInt8]
  /// The WHATWG name of the encoding that the bytes were read as.
  var encoding: String
  var faults: [Fault] = []
}

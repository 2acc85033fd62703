/// The most likely encoding of bytes that are not UTF-8 and say nothing of themselves.
enum EncodingGuess {
  static func of(_ bytes: [UInt8]) -> TextEncoding { .windows1252 }
}

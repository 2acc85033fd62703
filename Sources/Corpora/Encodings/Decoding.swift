/// Turns the bytes of a file into characters.
///
/// In this order: the encoding that the user named, a byte order mark, the label that the file
/// declares, valid UTF-8, and last a guess, which is a finding.
struct Decoding {
  /// The encoding that the user named; nil to find out.
  var named: TextEncoding?

  /// - Parameter label: what the file says of its own encoding (`<meta charset>` …).
  /// - Throws: a fault where the bytes are no text.
  func text(of bytes: [UInt8], label: String? = nil) throws(Fault) -> DecodedText {
    if let named { return try decoded(bytes, as: named) }
    if let (encoding, mark) = ByteOrderMark.of(bytes) {
      return try decoded(Array(bytes.dropFirst(mark)), as: encoding)
    }
    let declared = label.flatMap { TextEncoding(label: $0) }
    var faults: [Fault] = []
    if let label, declared == nil {
      faults.append(Fault(.encoding, "declares the encoding '\(label)', which is unknown"))
    }
    if let zero = bytes.firstPlace(of: 0) {
      guard let guess = UTF16.byteOrder(of: bytes) else {
        throw Fault(.unreadable, "binary, skipped: byte 0x00 at \(zero)")
      }
      var text = try decoded(bytes, as: guess)
      text.faults.insert(Self.guessed(guess), at: 0)
      return text
    }
    if let control = Self.binaryControl(in: bytes) {
      throw Fault(.unreadable, "binary, skipped: \(control)")
    }
    if Self.isUTF8(bytes) {
      return try validUTF8(bytes, declared: declared, faults: faults)
    }
    let encoding: TextEncoding
    if let declared, !declared.isUTF16, declared != .utf8 || Self.isMostlyUTF8(bytes) {
      encoding = declared
    } else {
      encoding = Self.isMostlyUTF8(bytes) ? .utf8 : EncodingGuess.of(bytes)
      faults.append(Self.guessed(encoding))
    }
    var text = try decoded(bytes, as: encoding)
    text.faults = faults + text.faults
    return text
  }

  /// Bytes that are UTF-8 and declare something else are UTF-8, unless too few of them tell.
  private func validUTF8(_ bytes: [UInt8], declared: TextEncoding?, faults: [Fault]) throws(Fault)
    -> DecodedText
  {
    var faults = faults
    if let declared, declared != .utf8, !declared.isUTF16 {
      let sequences = bytes.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
      let isStateful = declared.name == "ISO-2022-JP" && bytes.contains(0x1B)
      if isStateful || (1...2).contains(sequences) { return try decoded(bytes, as: declared) }
      if sequences > 0 {
        faults.append(Fault(.encoding, "declares \(declared.name) but is UTF-8; read as UTF-8"))
      }
    }
    return DecodedText(utf8: bytes, encoding: TextEncoding.utf8.name, faults: faults)
  }

  private func decoded(_ bytes: [UInt8], as encoding: TextEncoding) throws(Fault) -> DecodedText {
    var text = encoding.decode(bytes)
    if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.utf8.removeFirst(3) }
    if let zero = text.utf8.firstIndex(of: 0) {
      throw Fault(.unreadable, "binary, skipped: U+0000 at \(zero)")
    }
    return text
  }

  private static func guessed(_ encoding: TextEncoding) -> Fault {
    Fault(
      .encoding, "does not say its encoding; read as \(encoding.name)",
      hint: "name it with --encoding if letters look wrong")
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
  }

  /// Whether the bytes beyond ASCII are UTF-8 with few exceptions: a damaged file rather than
  /// another encoding.
  static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    let bytes = bytes.prefix(1 << 20)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let tail = bytes[(index + 1)..<min(index + length, bytes.count)]
      if byte >= 0xC2, byte <= 0xF4, tail.count == length - 1,
        tail.allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        good += 1
        index += length
      } else {
        bad += 1
        index += 1
      }
    }
    return good >= 4 * bad && good > 0
  }

  /// What marks the bytes as no text: many control characters. Nil for a text.
  private static func binaryControl(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    let controls = head.filter { $0 < 0x20 && !(9...13).contains($0) && $0 != 0x1B }.count
    return controls * 50 > head.count ? "\(controls) control bytes among \(head.count)" : nil
  }
}

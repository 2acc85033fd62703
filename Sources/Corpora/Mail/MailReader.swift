import Text

/// Reads a message: its words, without the attachments, and its header as facts of origin.
enum MailReader {
  /// Parts inside parts that are still opened.
  private static let deepest = 8

  /// Whether the bytes are a message.
  static func opens(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first > 32, first < 127,
      bytes.prefix(200).contains(UInt8(ascii: ":"))
    else { return false }
    return MailHeader(bytes.prefix(1 << 16))?.isMessage == true
  }

  /// - Throws: a fault where no part of the message is text.
  static func reading(of bytes: [UInt8], limits: LoadLimits) throws(Fault)
    -> (reading: Reading, encoding: String)
  {
    guard let header = MailHeader(bytes[...]),
      let part = text(bytes[...], header, depth: 0)
    else { throw Fault(.format, "a message without text") }
    let encoded = TransferEncoding.decode(part.body, part.header["content-transfer-encoding"])
    let decoded = try Decoding()
      .text(of: encoded, label: part.header.parameter("charset", of: "content-type"))
    guard let text = SourceText(validating: decoded.utf8) else {
      throw Fault(.encoding, "the message is not text")
    }
    var reading =
      part.header.contentType == "text/html"
      ? PageReader.reading(of: decoded.utf8, limits: limits) : PlainTextReader.reading(of: text)
    reading.faults += decoded.faults
    var origin = Origin()
    if let subject = header["subject"] {
      origin.title = Stated(EncodedWords.decode(subject), "Subject")
    }
    if let from = header["from"] {
      let name = EncodedWords.decode(from).prefix { $0 != "<" }.trimmed(of: " \"'")
      if !name.isEmpty { origin.byline = Stated(name, "From") }
    }
    if let date = header["date"] {
      let (written, impossible) = WrittenDate.first(in: date)
      if let written { origin.published = Stated(written.date, "Date") }
      if let impossible { reading.faults.append(.impossibleDate(impossible)) }
    }
    origin.fill(from: reading.origin)
    reading.origin = origin
    return (reading, decoded.encoding)
  }

  /// The part that holds the words: plain text before HTML, unless it is only a stand-in.
  private static func text(_ bytes: ArraySlice<UInt8>, _ header: MailHeader, depth: Int)
    -> (header: MailHeader, body: ArraySlice<UInt8>)?
  {
    let body = bytes[header.bodyStart...]
    let kind = header.contentType
    if kind == "text/plain" || kind == "text/html" {
      let isAttached = header["content-disposition"]?.lowercased().hasPrefix("attachment") == true
      return isAttached ? nil : (header, body)
    }
    guard depth < deepest, kind.hasPrefix("multipart/"),
      let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return nil }
    let found = parts(of: body, boundary: boundary).compactMap { part in
      MailHeader(part).flatMap { text(part, $0, depth: depth + 1) }
    }
    let plain = found.first { $0.header.contentType == "text/plain" && $0.body.count > 200 }
    return plain ?? found.first { $0.header.contentType == "text/html" } ?? found.first
  }

  /// The stretches between lines that are `--boundary`.
  private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var partStart: Int?
    var index = body.startIndex
    while index < body.endIndex, parts.count < 1000 {
      let end = body[index...].firstIndex(of: 10).map { $0 + 1 } ?? body.endIndex
      if body[index..<end].starts(with: mark) {
        if let start = partStart { parts.append(body[start..<index]) }
        partStart = end
        if body[index..<end].dropFirst(mark.count).starts(with: "--".utf8) {
          partStart = nil
          break
        }
      }
      index = end
    }
    if let start = partStart, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }
}

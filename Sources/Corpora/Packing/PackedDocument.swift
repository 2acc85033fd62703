import Text

/// A document as a derived file keeps it, its text included. Ranges rise, so that each is told from
/// the one before it.
extension Document {
  public func pack(into writer: inout PackedWriter) {
    writer.write(list: text.utf8)
    digest.pack(into: &writer)
    writer.write(sources) { $1.pack(into: &$0) }
    for ranges in [main, headings, captions, sentences] { writer.write(rising: ranges) }
    writer.write(rising: setAside.map(\.range))
    for part in setAside {
      writer.write(part.reason)
      writer.write(part.isOfArticle)
    }
    writer.write(optional: language) { $0.write($1) }
    writer.write(findings) { $1.pack(into: &$0) }
    writer.write(timeCodes) { writer, code in
      writer.write(code.offset)
      writer.write(code.seconds)
    }
  }

  public init(from reader: inout PackedReader) throws(PackedDamage) {
    let text = SourceText(known: try reader.list(of: UInt8.self))
    let digest = try Digest(from: &reader)
    let sources = try reader.list { reader throws(PackedDamage) in
      try DocumentSource(from: &reader)
    }
    let limit = text.utf8.count
    let main = try reader.risingRanges(within: limit)
    let headings = try reader.risingRanges(within: limit)
    let captions = try reader.risingRanges(within: limit)
    let sentences = try reader.risingRanges(within: limit)
    var setAside: [SetAside] = []
    for range in try reader.risingRanges(within: limit) {
      setAside.append(
        SetAside(range: range, reason: try reader.string(), isOfArticle: try reader.flag()))
    }
    let language = try reader.optional { reader throws(PackedDamage) in try reader.string() }
    let findings = try reader.list { reader throws(PackedDamage) in try Finding(from: &reader) }
    let timeCodes = try reader.list { reader throws(PackedDamage) in
      TimeCode(offset: try reader.number(), seconds: try reader.double())
    }
    guard !sources.isEmpty else { throw PackedDamage(offset: reader.offset) }
    self.init(
      text: text, digest: digest, sources: sources, main: main, setAside: setAside,
      sentences: sentences, language: language, findings: findings, headings: headings,
      captions: captions, timeCodes: timeCodes)
  }
}

extension DocumentSource {
  private static let facts = OriginFact.allCases

  fileprivate func pack(into writer: inout PackedWriter) {
    writer.write(path)
    writer.write(optional: file) { $0.write($1) }
    fileDigest.pack(into: &writer)
    writer.write(encoding)
    for words in [title, outlet, byline, url, wire, dateline] {
      writer.write(optional: words) { $0.write($1) }
    }
    for day in [published, updated] {
      writer.write(optional: day) { $0.write($1) }
    }
    for fact in Self.facts { writer.write(optional: basis[fact]) { $0.write($1) } }
  }

  fileprivate init(from reader: inout PackedReader) throws(PackedDamage) {
    self.init(
      path: try reader.untrustedText(), file: try reader.optionalText(),
      fileDigest: try Digest(from: &reader), encoding: try reader.string())
    title = try reader.optionalText()
    outlet = try reader.optionalText()
    byline = try reader.optionalText()
    url = try reader.optionalText()
    wire = try reader.optionalText()
    dateline = try reader.optionalText()
    published = try reader.optionalDay()
    updated = try reader.optionalDay()
    for fact in Self.facts {
      basis[fact] = try reader.optional { reader throws(PackedDamage) in try reader.string() }
    }
  }
}

extension Finding {
  private static let kinds = Kind.allCases

  public func pack(into writer: inout PackedWriter) {
    writer.write(kind, of: Self.kinds)
    writer.write(path)
    writer.write(optional: line) { $0.write(signed: $1) }
    writer.write(what)
    writer.write(optional: hint) { $0.write($1) }
  }

  public init(from reader: inout PackedReader) throws(PackedDamage) {
    self.init(
      kind: try reader.element(of: Self.kinds), path: try reader.untrustedText(),
      line: try reader.optional { reader throws(PackedDamage) in try reader.signedNumber() },
      what: try reader.untrustedText(),
      hint: try reader.optional { reader throws(PackedDamage) in try reader.string() })
  }
}

extension PackedWriter {
  fileprivate mutating func write(rising ranges: [TextRange]) {
    var origin = 0
    write(ranges) { writer, range in
      writer.write(range, from: origin)
      origin = range.end
    }
  }
}

extension PackedReader {
  fileprivate mutating func risingRanges(within limit: Int) throws(PackedDamage) -> [TextRange] {
    var origin = 0
    return try list { reader throws(PackedDamage) in
      let range = try reader.range(from: origin)
      guard range.end <= limit else { throw PackedDamage(offset: reader.offset) }
      origin = range.end
      return range
    }
  }

  fileprivate mutating func optionalText() throws(PackedDamage) -> UntrustedText? {
    try optional { reader throws(PackedDamage) in try reader.untrustedText() }
  }

  fileprivate mutating func optionalDay() throws(PackedDamage) -> CalendarDate? {
    try optional { reader throws(PackedDamage) in try reader.day() }
  }
}

import Corpora
import Text

/// Places are told from the beginning of the claim: near, and so short.
extension Claim {
  func pack(into writer: inout PackedWriter) {
    let origin = range.start
    writer.write(range, from: 0)
    writer.write(worth.score)
    writer.write(parts) { $0.write($1, from: origin) }
    writer.write(attributions) { $1.pack(into: &$0, from: origin) }
    writer.write(quotations) { $1.pack(into: &$0, from: origin) }
    writer.write(dates) { $1.pack(into: &$0, from: origin) }
    writer.write(quantities) { $1.pack(into: &$0, from: origin) }
    writer.write(marks) { $0.write($1, of: PackedCases.marks) }
  }

  /// - Parameter digest: of the text that the claim stands in.
  init(from reader: inout PackedReader, text digest: Digest) throws(PackedDamage) {
    let range = try reader.range(from: 0)
    let origin = range.start
    let score = try reader.double()
    self.init(
      id: ClaimID(text: digest, range: range), range: range,
      parts: try reader.ranges(from: origin),
      attributions: try reader.list { reader throws(PackedDamage) in
        try Attribution(from: &reader, origin)
      },
      quotations: try reader.list { reader throws(PackedDamage) in
        try Quotation(from: &reader, origin)
      },
      dates: try reader.list { reader throws(PackedDamage) in
        try DateMention(from: &reader, origin)
      },
      quantities: try reader.list { reader throws(PackedDamage) in
        try Quantity(from: &reader, origin)
      },
      worth: Worth(score: score),
      marks: try reader.list { reader throws(PackedDamage) in
        try reader.element(of: PackedCases.marks)
      })
  }
}

/// The cases of enums, by whose places they are written.
private enum PackedCases {
  static let marks = Claim.Mark.allCases
  static let kinds = Attribution.Kind.allCases
  static let stances = Attribution.Stance.allCases
  static let strengths = Attribution.Strength.allCases
  static let resolutions = Attribution.Resolution.allCases
  static let quantities = Quantity.Kind.allCases
}

extension PackedReader {
  fileprivate mutating func ranges(from origin: Int) throws(PackedDamage) -> [TextRange] {
    try list { reader throws(PackedDamage) in try reader.range(from: origin) }
  }

  fileprivate mutating func optionalRange(from origin: Int) throws(PackedDamage) -> TextRange? {
    try optional { reader throws(PackedDamage) in try reader.range(from: origin) }
  }

  fileprivate mutating func optionalString() throws(PackedDamage) -> String? {
    try optional { reader throws(PackedDamage) in try reader.string() }
  }

  fileprivate mutating func optionalDouble() throws(PackedDamage) -> Double? {
    try optional { reader throws(PackedDamage) in try reader.double() }
  }

  fileprivate mutating func optionalDay() throws(PackedDamage) -> CalendarDate? {
    try optional { reader throws(PackedDamage) in try reader.day() }
  }
}

extension Attribution {
  fileprivate func pack(into writer: inout PackedWriter, from origin: Int) {
    writer.write(source) { $0.write($1, from: origin) }
    writer.write(cue) { $0.write($1, from: origin) }
    writer.write(content) { $0.write($1, from: origin) }
    writer.write(optional: speaker) { $0.write($1, from: origin) }
    writer.write(optional: how) { $0.write($1, of: PackedCases.resolutions) }
    writer.write(isCertain)
    writer.write(kind, of: PackedCases.kinds)
    writer.write(stance, of: PackedCases.stances)
    writer.write(strength, of: PackedCases.strengths)
    writer.write(optional: via) { $0.write($1, from: origin) }
    writer.write(depth)
    writer.write(reason)
    writer.write(optional: correctedSpeaker) { $0.write($1) }
  }

  fileprivate init(from reader: inout PackedReader, _ origin: Int) throws(PackedDamage) {
    self.init(
      source: try reader.ranges(from: origin), cue: try reader.ranges(from: origin),
      content: try reader.ranges(from: origin), speaker: try reader.optionalRange(from: origin),
      how: try reader.optional { reader throws(PackedDamage) in
        try reader.element(of: PackedCases.resolutions)
      },
      isCertain: try reader.flag(), kind: try reader.element(of: PackedCases.kinds),
      stance: try reader.element(of: PackedCases.stances),
      strength: try reader.element(of: PackedCases.strengths),
      via: try reader.optionalRange(from: origin), depth: try reader.number(),
      reason: try reader.string(),
      correctedSpeaker: try reader.optional { reader throws(PackedDamage) in
        try reader.untrustedText()
      })
  }
}

extension Quotation {
  fileprivate func pack(into writer: inout PackedWriter, from origin: Int) {
    writer.write(range, from: origin)
    writer.write(inner, from: range.start)
    writer.write(isClosed)
    writer.write(depth)
  }

  fileprivate init(from reader: inout PackedReader, _ origin: Int) throws(PackedDamage) {
    let range = try reader.range(from: origin)
    self.init(
      range: range, inner: try reader.range(from: range.start), isClosed: try reader.flag(),
      depth: try reader.number())
  }
}

extension DateMention {
  fileprivate func pack(into writer: inout PackedWriter, from origin: Int) {
    writer.write(range, from: origin)
    writer.write(timex)
    writer.write(optional: first) { $0.write($1) }
    writer.write(optional: last) { $0.write($1) }
    writer.write(isCertain)
    writer.write(optional: impossible) { $0.write($1) }
  }

  fileprivate init(from reader: inout PackedReader, _ origin: Int) throws(PackedDamage) {
    self.init(
      range: try reader.range(from: origin), timex: try reader.string(),
      first: try reader.optionalDay(), last: try reader.optionalDay(),
      isCertain: try reader.flag(), impossible: try reader.optionalString())
  }
}

extension Quantity {
  fileprivate func pack(into writer: inout PackedWriter, from origin: Int) {
    writer.write(range, from: origin)
    writer.write(kind, of: PackedCases.quantities)
    writer.write(optional: value) { $0.write($1) }
    writer.write(optional: upperValue) { $0.write($1) }
    writer.write(optional: unit) { $0.write($1) }
    writer.write(isApproximate)
    writer.write(optional: position) { $0.write($1) }
  }

  fileprivate init(from reader: inout PackedReader, _ origin: Int) throws(PackedDamage) {
    self.init(
      range: try reader.range(from: origin),
      kind: try reader.element(of: PackedCases.quantities), value: try reader.optionalDouble(),
      upperValue: try reader.optionalDouble(), unit: try reader.optionalString(),
      isApproximate: try reader.flag(), position: try reader.optionalString())
  }
}

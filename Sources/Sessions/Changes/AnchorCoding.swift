import Corpora
import JSONLines

extension Anchor {
  /// As it stands in a journal; `start` and `end` are code points.
  public var json: JSONValue {
    .object([
      "textDigest": .string(textDigest.hex), "start": .integer(start), "end": .integer(end),
      "exact": .text(exact), "prefix": .text(prefix), "suffix": .text(suffix),
    ])
  }

  init(_ fields: LineFields) throws(LineFault) {
    let start = try fields.number("start")
    self.init(
      textDigest: try fields.digest("textDigest"), start: start,
      end: try fields.number("end", in: start...LineFields.largest),
      exact: try fields.text("exact"), prefix: try fields.text("prefix"),
      suffix: try fields.text("suffix"))
  }
}

extension LineFields {
  func anchor(_ key: String) throws(LineFault) -> Anchor { try Anchor(try fields(key)) }

  /// Nil where the member is null or is not there.
  func optionalAnchor(_ key: String) throws(LineFault) -> Anchor? {
    try optional(key) { fields, key throws(LineFault) in try fields.anchor(key) }
  }
}

import Claims
import Corpora
import JSONLines
import Text

/// What a person corrected of a claim: its words, or who said it. Its handle stays.
public struct ClaimEdited: Hashable, Sendable {
  /// The claim as it was.
  public let was: AnchoredClaim
  /// The words it has now; nil where they stay.
  public let words: Anchor?
  /// Who said it; nil where that stays.
  public let source: Source?

  /// One link of the chain, corrected.
  public struct Source: Hashable, Sendable {
    /// From 1, the outermost.
    public let link: Int
    public let correction: AttributionCorrection

    public init(link: Int, correction: AttributionCorrection) {
      self.link = link
      self.correction = correction
    }
  }

  public init(was: AnchoredClaim, words: Anchor?, source: Source?) {
    self.was = was
    self.words = words
    self.source = source
  }
}

extension ClaimEdited: ChangePayload {
  static let word = "claim-edited"

  var members: JSONObject {
    [
      "claim": .string(was.claim.word), "anchor": was.anchor.json, "words": words?.json ?? .null,
      "source": source?.json ?? .null,
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      was: try AnchoredClaim(fields), words: try fields.optionalAnchor("words"),
      source: try fields.optional("source") { fields, key throws(LineFault) in
        try Source(try fields.fields(key))
      })
  }
}

extension ClaimEdited.Source {
  fileprivate var json: JSONValue {
    switch correction {
    case .source(let speaker, let kind, let stance):
      .object([
        "link": .integer(link), "cited": .bool(true), "speaker": .text(speaker),
        "kind": kind.map { .string($0.rawValue) } ?? .null,
        "stance": stance.map { .string($0.rawValue) } ?? .null,
      ])
    case .nobody: .object(["link": .integer(link), "cited": .bool(false)])
    }
  }

  fileprivate init(_ fields: LineFields) throws(LineFault) {
    let link = try fields.number("link", in: 1...LineFields.largest)
    guard try fields.bool("cited") else {
      self.init(link: link, correction: .nobody)
      return
    }
    self.init(
      link: link,
      correction: .source(
        speaker: try fields.optionalText("speaker"),
        kind: try fields.optional("kind") { fields, key throws(LineFault) in
          try fields.word(key)
        },
        stance: try fields.optional("stance") { fields, key throws(LineFault) in
          try fields.word(key)
        }))
  }
}

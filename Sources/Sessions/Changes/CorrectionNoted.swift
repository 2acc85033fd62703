import JSONLines
import Text

/// What was wrong with a published fact-check, for its readers; with the wording that it replaces.
public struct CorrectionNoted: Hashable, Sendable {
  /// What the readers were told.
  public struct Wording: Hashable, Sendable {
    public let tag: Verdict.Tag
    public let rating: UntrustedText?
    public let because: UntrustedText?
    /// The verdict's sentence that stands alone.
    public let conclusion: UntrustedText?

    public init(
      tag: Verdict.Tag, rating: UntrustedText?, because: UntrustedText?, conclusion: UntrustedText?
    ) {
      self.tag = tag
      self.rating = rating
      self.because = because
      self.conclusion = conclusion
    }
  }

  public let claim: ClaimHandle
  public let aspect: Verdict.Aspect
  /// Nil where the claim bore no verdict.
  public let was: Wording?
  public let note: UntrustedText

  public init(claim: ClaimHandle, aspect: Verdict.Aspect, was: Wording?, note: UntrustedText) {
    self.claim = claim
    self.aspect = aspect
    self.was = was
    self.note = note
  }
}

extension CorrectionNoted: ChangePayload {
  static let word = "correction-noted"

  var members: JSONObject {
    [
      "claim": .string(claim.word), "aspect": .string(aspect.rawValue), "was": was?.json ?? .null,
      "note": .text(note),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), aspect: try fields.word("aspect"),
      was: try fields.optional("was") { fields, key throws(LineFault) in
        try Wording(try fields.fields(key))
      },
      note: try fields.text("note"))
  }
}

extension CorrectionNoted.Wording {
  fileprivate var json: JSONValue {
    .object([
      "verdict": .string(tag.rawValue), "rating": .text(rating), "because": .text(because),
      "conclusion": .text(conclusion),
    ])
  }

  fileprivate init(_ fields: LineFields) throws(LineFault) {
    self.init(
      tag: try fields.word("verdict"), rating: try fields.optionalText("rating"),
      because: try fields.optionalText("because"),
      conclusion: try fields.optionalText("conclusion"))
  }
}

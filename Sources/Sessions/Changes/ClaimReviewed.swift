import JSONLines
import Text

/// A second person's word on a verdict.
public struct ClaimReviewed: Hashable, Sendable {
  public let claim: ClaimHandle
  public let aspect: Verdict.Aspect
  /// Who gave the verdict, and when: a later one is not reviewed by it.
  public let verdictBy: UntrustedText
  public let verdictAt: Timestamp
  public let agrees: Bool
  public let because: UntrustedText?

  public init(
    claim: ClaimHandle, aspect: Verdict.Aspect, verdictBy: UntrustedText, verdictAt: Timestamp,
    agrees: Bool, because: UntrustedText?
  ) {
    self.claim = claim
    self.aspect = aspect
    self.verdictBy = verdictBy
    self.verdictAt = verdictAt
    self.agrees = agrees
    self.because = because
  }
}

extension ClaimReviewed: ChangePayload {
  static let word = "claim-reviewed"

  var members: JSONObject {
    [
      "claim": .string(claim.word), "aspect": .string(aspect.rawValue),
      "verdictBy": .text(verdictBy), "verdictAt": .string(verdictAt.iso), "agrees": .bool(agrees),
      "because": .text(because),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), aspect: try fields.word("aspect"),
      verdictBy: try fields.text("verdictBy"), verdictAt: try fields.timestamp("verdictAt"),
      agrees: try fields.bool("agrees"), because: try fields.optionalText("because"))
  }
}

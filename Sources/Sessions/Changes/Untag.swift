import JSONLines
import Text

/// Both verdicts of a claim taken back: the claim is open again. Its evidence and notes stay.
public struct Untag: Hashable, Sendable {
  public let claim: ClaimHandle
  public let because: UntrustedText?

  public init(claim: ClaimHandle, because: UntrustedText?) {
    self.claim = claim
    self.because = because
  }
}

extension Untag: ChangePayload {
  static let word = "untag"

  var members: JSONObject { ["claim": .string(claim.word), "because": .text(because)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(claim: try fields.claim("claim"), because: try fields.optionalText("because"))
  }
}

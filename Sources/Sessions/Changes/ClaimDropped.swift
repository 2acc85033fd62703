import Corpora
import JSONLines
import Text

/// Something that was taken for a claim and is none.
public struct ClaimDropped: Hashable, Sendable {
  public let claim: ClaimHandle
  /// Nil for a claim of the checker's own that is in no document.
  public let anchor: Anchor?
  public let because: UntrustedText?

  public init(claim: ClaimHandle, anchor: Anchor?, because: UntrustedText?) {
    self.claim = claim
    self.anchor = anchor
    self.because = because
  }
}

extension ClaimDropped: ChangePayload {
  static let word = "claim-dropped"

  var members: JSONObject {
    [
      "claim": .string(claim.word), "anchor": anchor?.json ?? .null, "because": .text(because),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), anchor: try fields.optionalAnchor("anchor"),
      because: try fields.optionalText("because"))
  }
}

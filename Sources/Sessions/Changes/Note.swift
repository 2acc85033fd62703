import JSONLines
import Text

/// A remark on a claim.
public struct Note: Hashable, Sendable {
  public let claim: ClaimHandle
  public let text: UntrustedText

  public init(claim: ClaimHandle, text: UntrustedText) {
    self.claim = claim
    self.text = text
  }
}

extension Note: ChangePayload {
  static let word = "note"

  var members: JSONObject { ["claim": .string(claim.word), "text": .text(text)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(claim: try fields.claim("claim"), text: try fields.text("text"))
  }
}

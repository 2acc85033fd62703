import Corpora
import JSONLines

/// Adjacent claims of one document made into one; they themselves are no more.
public struct ClaimsJoined: Hashable, Sendable {
  /// The new claim, from the first one's beginning to the last one's end.
  public let whole: AnchoredClaim
  /// As they were, in text order.
  public let parts: [AnchoredClaim]

  public init(whole: AnchoredClaim, parts: [AnchoredClaim]) {
    self.whole = whole
    self.parts = parts
  }
}

extension ClaimsJoined: ChangePayload {
  static let word = "claims-joined"

  var members: JSONObject {
    [
      "claim": .string(whole.claim.word), "anchor": whole.anchor.json,
      "joins": .array(parts.map(\.json)),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(whole: try AnchoredClaim(fields), parts: try fields.anchoredClaims("joins"))
  }
}

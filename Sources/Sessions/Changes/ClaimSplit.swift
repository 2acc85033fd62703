import Corpora
import JSONLines

/// A claim cut into its parts, which are claims of their own; the claim itself is no more.
public struct ClaimSplit: Hashable, Sendable {
  /// The claim as it was.
  public let whole: AnchoredClaim
  /// In text order, with new handles.
  public let parts: [AnchoredClaim]

  public init(whole: AnchoredClaim, parts: [AnchoredClaim]) {
    self.whole = whole
    self.parts = parts
  }
}

extension ClaimSplit: ChangePayload {
  static let word = "claim-split"

  var members: JSONObject {
    [
      "claim": .string(whole.claim.word), "anchor": whole.anchor.json,
      "parts": .array(parts.map(\.json)),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(whole: try AnchoredClaim(fields), parts: try fields.anchoredClaims("parts"))
  }
}

import Corpora
import JSONLines
import Text

/// A claim of the checker's own.
public struct ClaimAdded: Hashable, Sendable {
  public let claim: ClaimHandle
  public let text: UntrustedText
  public let by: UntrustedText?
  /// An address or a time code.
  public let `where`: UntrustedText?
  /// Where the words stand in a document of the corpus; nil for a claim heard elsewhere.
  public let anchor: Anchor?

  public init(
    claim: ClaimHandle, text: UntrustedText, by: UntrustedText?, where: UntrustedText?,
    anchor: Anchor?
  ) {
    self.claim = claim
    self.text = text
    self.by = by
    self.where = `where`
    self.anchor = anchor
  }
}

extension ClaimAdded: ChangePayload {
  static let word = "claim-added"

  /// Who said it is `speaker`: `by` is who wrote the line.
  var members: JSONObject {
    [
      "claim": .string(claim.word), "text": .text(text), "speaker": .text(by),
      "where": .text(`where`), "anchor": anchor?.json ?? .null,
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), text: try fields.text("text"),
      by: try fields.optionalText("speaker"), where: try fields.optionalText("where"),
      anchor: try fields.optionalAnchor("anchor"))
  }
}

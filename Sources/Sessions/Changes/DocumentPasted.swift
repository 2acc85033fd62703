import JSONLines
import Text

/// A text that was given at the prompt: kept whole, since no file holds it.
public struct DocumentPasted: Hashable, Sendable {
  /// `paste:1`.
  public let document: UntrustedText
  public let text: UntrustedText
  public let title: UntrustedText?
  /// Where the person took it from: an outlet, a channel, an address.
  public let from: UntrustedText?
  public let firstClaim: Int
  public let claims: Int

  public init(
    document: UntrustedText, text: UntrustedText, title: UntrustedText?, from: UntrustedText?,
    firstClaim: Int, claims: Int
  ) {
    self.document = document
    self.text = text
    self.title = title
    self.from = from
    self.firstClaim = firstClaim
    self.claims = claims
  }
}

extension DocumentPasted: ChangePayload {
  static let word = "document-pasted"

  var members: JSONObject {
    [
      "document": .text(document), "text": .text(text), "title": .text(title),
      "from": .text(from), "firstClaim": .integer(firstClaim), "claims": .integer(claims),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      document: try fields.text("document"), text: try fields.text("text"),
      title: try fields.optionalText("title"), from: try fields.optionalText("from"),
      firstClaim: try fields.number("firstClaim", in: 1...LineFields.largest),
      claims: try fields.number("claims"))
  }
}

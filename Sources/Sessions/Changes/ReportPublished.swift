import JSONLines
import Text

/// Verdicts that were made known: from then on they change only with a correction note.
public struct ReportPublished: Hashable, Sendable {
  /// In order.
  public let claims: [ClaimHandle]
  /// The address; nil where none was told.
  public let `where`: UntrustedText?

  public init(claims: [ClaimHandle], where: UntrustedText?) {
    self.claims = claims
    self.where = `where`
  }
}

extension ReportPublished: ChangePayload {
  static let word = "published"

  var members: JSONObject {
    ["claims": .array(claims.map { .string($0.word) }), "where": .text(`where`)]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(claims: try fields.claims("claims"), where: try fields.optionalText("where"))
  }
}

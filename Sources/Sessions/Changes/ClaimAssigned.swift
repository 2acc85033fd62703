import JSONLines
import Text

/// Who is to check a claim; nobody in particular where the name is nil.
public struct ClaimAssigned: Hashable, Sendable {
  public let claim: ClaimHandle
  public let to: UntrustedText?
  /// The day by which it is to be done.
  public let due: CalendarDate?

  public init(claim: ClaimHandle, to: UntrustedText?, due: CalendarDate?) {
    self.claim = claim
    self.to = to
    self.due = due
  }
}

extension ClaimAssigned: ChangePayload {
  static let word = "claim-assigned"

  var members: JSONObject {
    [
      "claim": .string(claim.word), "to": .text(to), "due": due.map { .string($0.iso) } ?? .null,
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), to: try fields.optionalText("to"),
      due: try fields.optionalDay("due"))
  }
}

import JSONLines
import Text

/// Somebody was asked about a claim, or has answered.
public struct ReplyAwaited: Hashable, Sendable {
  public let claim: ClaimHandle
  public let from: UntrustedText
  /// The day by which a reply was asked for.
  public let due: CalendarDate?
  /// What was replied; nil while it is awaited.
  public let reply: UntrustedText?
  /// How they were reached, "e-mail to the press office"; nil where nobody said.
  public let how: UntrustedText?

  public init(
    claim: ClaimHandle, from: UntrustedText, due: CalendarDate?, reply: UntrustedText?,
    how: UntrustedText? = nil
  ) {
    self.claim = claim
    self.from = from
    self.due = due
    self.reply = reply
    self.how = how
  }
}

extension ReplyAwaited: ChangePayload {
  static let word = "reply-awaited"

  var members: JSONObject {
    var members: JSONObject = [
      "claim": .string(claim.word), "from": .text(from),
      "due": due.map { .string($0.iso) } ?? .null, "reply": .text(reply),
    ]
    if let how { members["how"] = .text(how) }
    return members
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), from: try fields.text("from"),
      due: try fields.optionalDay("due"), reply: try fields.optionalText("reply"),
      how: try fields.optionalText("how"))
  }
}

extension LineFields {
  /// A day, "2026-11-22"; nil where the member is null or is not there.
  func optionalDay(_ key: String) throws(LineFault) -> CalendarDate? {
    try optional(key) { fields, key throws(LineFault) in
      guard let day = CalendarDate(iso: try fields.string(key)) else {
        throw .member("no day '\(key)'")
      }
      return day
    }
  }
}

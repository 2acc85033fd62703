import JSONLines
import Text

/// A part of a published fact-check that a person writes: of one claim, or of the whole report.
public enum ReportPart: String, CaseIterable, Sendable {
  /// The claim in neutral words.
  case restatement
  /// What the claimant is, and for which body they speak.
  case role, body
  /// The day, "2022-03-14", and the place where the claim was first seen.
  case firstSeen = "first-seen"
  case seenAt = "seen-at"
  /// What a reader must know to follow.
  case background
  /// Why the claim was chosen.
  case chosen
  /// The verdict in one sentence that stands alone.
  case conclusion
  /// How it was checked, and what could not be.
  case method, limits
  /// Of the whole report only.
  case title, author
  /// The body or newsroom that publishes it. Of the whole report only.
  case publisher

  /// Whether it can be said of one claim.
  public var isOfClaims: Bool {
    switch self {
    case .title, .author, .publisher: false
    case .restatement, .role, .body, .firstSeen, .seenAt, .background, .chosen, .conclusion,
      .method, .limits:
      true
    }
  }

  /// Whether it can be said of the whole report.
  public var isOfReports: Bool {
    switch self {
    case .method, .limits, .title, .author, .publisher: true
    case .restatement, .role, .body, .firstSeen, .seenAt, .background, .chosen, .conclusion: false
    }
  }
}

/// One part of a fact-check, given or taken back.
public struct ContextGiven: Hashable, Sendable {
  /// Nil for the whole report.
  public let claim: ClaimHandle?
  public let part: ReportPart
  /// Nil takes back what was given.
  public let text: UntrustedText?

  public init(claim: ClaimHandle?, part: ReportPart, text: UntrustedText?) {
    self.claim = claim
    self.part = part
    self.text = text
  }
}

extension ContextGiven: ChangePayload {
  static let word = "context"

  var members: JSONObject {
    [
      "claim": claim.map { .string($0.word) } ?? .null, "part": .string(part.rawValue),
      "text": .text(text),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.optional("claim") { fields, key throws(LineFault) in
        try fields.claim(key)
      },
      part: try fields.word("part"), text: try fields.optionalText("text"))
  }
}

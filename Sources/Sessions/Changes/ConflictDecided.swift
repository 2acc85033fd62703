import JSONLines
import Text

/// A conflict that a person set aside with a reason, or took up again.
///
/// It is known again by its kind and the words of its claims, not by its number.
public struct ConflictDecided: Hashable, Sendable {
  public enum Decision: String, CaseIterable, Sendable {
    case dismissed, restored
  }

  public let decision: Decision
  /// The word of `Discrepancy.Kind`.
  public let kind: String
  public let claims: [AnchoredClaim]
  /// What the conflict was said to be.
  public let what: UntrustedText
  public let because: UntrustedText?

  public init(
    decision: Decision, kind: String, claims: [AnchoredClaim], what: UntrustedText,
    because: UntrustedText?
  ) {
    self.decision = decision
    self.kind = kind
    self.claims = claims
    self.what = what
    self.because = because
  }
}

extension ConflictDecided: ChangePayload {
  static let word = "conflict"

  var members: JSONObject {
    [
      "decision": .string(decision.rawValue), "kind": .string(kind),
      "claims": .array(claims.map(\.json)), "what": .text(what), "because": .text(because),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      decision: try fields.word("decision"), kind: try fields.string("kind"),
      claims: try fields.anchoredClaims("claims"), what: try fields.text("what"),
      because: try fields.optionalText("because"))
  }
}

import JSONLines

/// What a person said of claims that were proposed as the same, or found to be.
///
/// It names the claims, not the group: a group's number follows from the corpus.
public struct GroupDecided: Hashable, Sendable {
  public enum Decision: String, CaseIterable, Sendable {
    /// The claims say the same.
    case confirmed
    /// They do not.
    case rejected
  }

  public let decision: Decision
  public let claims: [AnchoredClaim]
  /// Of rejected claims what each of them is not the same as; empty where no two of `claims` are.
  public let others: [AnchoredClaim]

  public init(decision: Decision, claims: [AnchoredClaim], others: [AnchoredClaim]) {
    self.decision = decision
    self.claims = claims
    self.others = others
  }
}

extension GroupDecided: ChangePayload {
  static let word = "group"

  var members: JSONObject {
    [
      "decision": .string(decision.rawValue), "claims": .array(claims.map(\.json)),
      "others": .array(others.map(\.json)),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      decision: try fields.word("decision"), claims: try fields.anchoredClaims("claims"),
      others: try fields.anchoredClaims("others"))
  }
}

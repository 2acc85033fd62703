import JSONLines

/// Evidence given apart from a verdict.
public struct EvidenceAdded: Hashable, Sendable {
  public let claim: ClaimHandle
  public let evidence: Evidence

  public init(claim: ClaimHandle, evidence: Evidence) {
    self.claim = claim
    self.evidence = evidence
  }
}

extension EvidenceAdded: ChangePayload {
  static let word = "evidence"

  var members: JSONObject { ["claim": .string(claim.word), "evidence": evidence.json] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), evidence: try Evidence(try fields.fields("evidence")))
  }
}

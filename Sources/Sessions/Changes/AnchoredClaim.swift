import Corpora
import JSONLines

/// A claim with where its words stand: how a decision about several claims names each of them.
public struct AnchoredClaim: Hashable, Sendable {
  public let claim: ClaimHandle
  public let anchor: Anchor

  public init(claim: ClaimHandle, anchor: Anchor) {
    self.claim = claim
    self.anchor = anchor
  }
}

extension AnchoredClaim {
  /// As it stands in a journal.
  var json: JSONValue { .object(["claim": .string(claim.word), "anchor": anchor.json]) }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(claim: try fields.claim("claim"), anchor: try fields.anchor("anchor"))
  }
}

extension LineFields {
  func anchoredClaims(_ key: String) throws(LineFault) -> [AnchoredClaim] {
    var claims: [AnchoredClaim] = []
    for fields in try list(key) { claims.append(try AnchoredClaim(fields)) }
    return claims
  }
}

import Corpora
import JSONLines
import Text

/// A person's judgement of a claim. A claim without one is open, which is not unverified.
public struct Verdict: Hashable, Sendable {
  public enum Tag: String, CaseIterable, Sendable {
    case confirmed, denied, unverified
  }

  /// What is judged.
  public enum Aspect: String, CaseIterable, Sendable {
    /// What is claimed, with the polarity that the source gave it.
    case content
    /// Only that it was said.
    case saying
  }

  public let claim: ClaimHandle
  /// Nil for a claim of the checker's own that is in no document.
  public let anchor: Anchor?
  public let aspect: Aspect
  public let tag: Tag
  /// The house's own word: "misleading".
  public let rating: UntrustedText?
  public let because: UntrustedText?
  /// Given with the verdict.
  public let evidence: [Evidence]
  /// The words of the claims that were then in one group with it; nil where none were
  /// known.
  public let group: ClaimMarks?

  public init(
    claim: ClaimHandle, anchor: Anchor?, aspect: Aspect, tag: Tag, rating: UntrustedText?,
    because: UntrustedText?, evidence: [Evidence], group: ClaimMarks? = nil
  ) {
    self.claim = claim
    self.anchor = anchor
    self.aspect = aspect
    self.tag = tag
    self.rating = rating
    self.because = because
    self.evidence = evidence
    self.group = group
  }
}

extension Verdict: ChangePayload {
  static let word = "verdict"

  var members: JSONObject {
    var members: JSONObject = [
      "claim": .string(claim.word), "anchor": anchor?.json ?? .null,
      "aspect": .string(aspect.rawValue), "verdict": .string(tag.rawValue),
      "rating": .text(rating), "because": .text(because),
      "evidence": .array(evidence.map(\.json)),
    ]
    if let group { members["group"] = .string(group.digits) }
    return members
  }

  init(_ fields: LineFields) throws(LineFault) {
    var evidence: [Evidence] = []
    for fields in try fields.list("evidence") { evidence.append(try Evidence(fields)) }
    self.init(
      claim: try fields.claim("claim"), anchor: try fields.optionalAnchor("anchor"),
      aspect: try fields.word("aspect"), tag: try fields.word("verdict"),
      rating: try fields.optionalText("rating"), because: try fields.optionalText("because"),
      evidence: evidence,
      group: try fields.optional("group") { fields, key throws(LineFault) in
        ClaimMarks(digits: try fields.string(key))
      })
  }
}

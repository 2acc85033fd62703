import JSONLines

/// Verdicts on one claim of which none came after the other: two checkers' sessions were merged.
///
/// The claim is open on that aspect until a person decides; the verdicts stay as they were given.
public struct VerdictsDiffer: Hashable, Sendable {
  public let claim: ClaimHandle
  public let aspect: Verdict.Aspect
  /// The numbers of the events that gave them, or took one back, in order.
  public let events: [Int]

  public init(claim: ClaimHandle, aspect: Verdict.Aspect, events: [Int]) {
    self.claim = claim
    self.aspect = aspect
    self.events = events
  }
}

extension VerdictsDiffer: ChangePayload {
  static let word = "verdicts-differ"

  var members: JSONObject {
    [
      "claim": .string(claim.word), "aspect": .string(aspect.rawValue),
      "events": .array(events.map { .integer($0) }),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      claim: try fields.claim("claim"), aspect: try fields.word("aspect"),
      events: try fields.numbers("events"))
  }
}

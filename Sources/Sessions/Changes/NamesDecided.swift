import JSONLines
import Text

/// Whether spellings name one person or body.
public struct NamesDecided: Hashable, Sendable {
  public enum Decision: String, CaseIterable, Sendable {
    case same, different
  }

  public let decision: Decision
  /// Two or more; of the same person the first is the spelling that the others are shown with.
  public let names: [UntrustedText]
  public let because: UntrustedText?

  public init(decision: Decision, names: [UntrustedText], because: UntrustedText? = nil) {
    self.decision = decision
    self.names = names
    self.because = because
  }
}

extension NamesDecided: ChangePayload {
  static let word = "names"

  var members: JSONObject {
    var members: JSONObject = [
      "decision": .string(decision.rawValue), "names": .array(names.map { .text($0) }),
    ]
    // Earlier programs wrote none.
    if let because { members["because"] = .text(because) }
    return members
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      decision: try fields.word("decision"), names: try fields.texts("names"),
      because: try fields.optionalText("because"))
  }
}

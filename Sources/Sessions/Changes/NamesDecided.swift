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

  public init(decision: Decision, names: [UntrustedText]) {
    self.decision = decision
    self.names = names
  }
}

extension NamesDecided: ChangePayload {
  static let word = "names"

  var members: JSONObject {
    ["decision": .string(decision.rawValue), "names": .array(names.map { .text($0) })]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(decision: try fields.word("decision"), names: try fields.texts("names"))
  }
}

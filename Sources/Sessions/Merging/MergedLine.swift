import JSONLines

/// A line of a journal as it is the same in every session that has it: without its number and step,
/// with keys in the place of handles. Members that are not known are in it too.
struct MergedLine: Sendable {
  /// Equal for the same decision of the same person at the same time.
  let identity: String
  /// The line's members but `n`, `step` and `hash`; claims by their keys.
  let members: JSONObject
  /// The keys of the claims that the line made, in order.
  let made: [String]
  let event: SessionEvent
  /// The event that undid its step, where that does not count.
  var undoing: SessionEvent?
  /// Where it is the latest word on its claim; of verdicts and untags.
  var leads: Set<Verdict.Aspect> = []
  /// Whether it belongs to the step of the line before it.
  var continuesStep = false
  /// What it decides; empty for anything but verdicts and untags.
  var decides: Set<Verdict.Aspect> = []

  /// The claim that a verdict or an untag is on.
  var claim: String { members["claim"]?.string ?? "" }
}

extension JSONValue {
  /// The value with every handle that stands as a claim replaced.
  func renaming(_ rename: (String) -> String) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.renaming(rename) })
    case .object(let object): .object(object.renaming(rename))
    case .null, .bool, .integer, .bigInteger, .decimal, .string: self
    }
  }
}

extension JSONObject {
  /// The object with every handle in a member `claim` or `claims`, however deep, replaced.
  func renaming(_ rename: (String) -> String) -> JSONObject {
    var renamed = self
    for member in members {
      switch (member.key, member.value) {
      case ("claim", .string(let word)): renamed[member.key] = .string(rename(word))
      case ("claims", .array(let elements)):
        renamed[member.key] = .array(
          elements.map { element in
            element.string.map { .string(rename($0)) } ?? element.renaming(rename)
          })
      default: renamed[member.key] = member.value.renaming(rename)
      }
    }
    return renamed
  }
}

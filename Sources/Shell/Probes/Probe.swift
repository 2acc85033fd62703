import JSONLines
import Text

/// One stage of the engine on its own: an item in, its answer out, both JSON objects.
public struct Probe: Sendable {
  /// The word on the command line.
  public let stage: String
  /// Begins a run; the function it gives answers the items in their order.
  let begin: @Sendable () -> (JSONObject) throws(ProbeError) -> JSONObject

  /// Every stage, in the order that help lists them.
  public static let all: [Probe] = [
    .body, .sentences, .attributions, .quantities, .names, .pairs, .worth,
  ]

  /// Begins a run; see `begin`.
  public func start() -> (JSONObject) throws(ProbeError) -> JSONObject { begin() }
}

/// Why an item of a probe has no answer.
public struct ProbeError: Error, Hashable, Sendable {
  public let why: String

  public init(_ why: String) {
    self.why = why
  }
}

extension JSONObject {
  /// A member that must be a string.
  func text(_ key: String) throws(ProbeError) -> String {
    guard let value = self[key]?.string else { throw ProbeError("no string '\(key)'") }
    return value
  }

  /// The member `id`, whatever it is.
  var id: JSONValue { self["id"] ?? .null }
}

extension CodePoints {
  /// `[[start,end],…]`.
  func json(_ ranges: [TextRange]) -> JSONValue {
    .array(
      ranges.map {
        let (start, end) = pair($0)
        return .array([.integer(start), .integer(end)])
      })
  }
}

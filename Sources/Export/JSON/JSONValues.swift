import JSONLines
import Sessions
import Text

extension JSONValue {
  /// The exact words; null where there are none.
  static func text(_ text: UntrustedText?) -> JSONValue { text.map { .string($0.exact) } ?? .null }

  /// An object with who made it and when.
  func recorded(step: Int, at: Timestamp, by: UntrustedText) -> JSONValue {
    var object = self.object ?? [:]
    object["step"] = .integer(step)
    object["at"] = .string(at.iso)
    object["by"] = .text(by)
    return .object(object)
  }
}

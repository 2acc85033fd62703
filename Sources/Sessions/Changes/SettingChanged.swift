import JSONLines
import Text

/// A setting of the session, by its name.
public struct SettingChanged: Hashable, Sendable {
  public let name: String
  public let value: UntrustedText

  public init(name: String, value: UntrustedText) {
    self.name = name
    self.value = value
  }
}

extension SettingChanged: ChangePayload {
  static let word = "setting"

  var members: JSONObject { ["name": .string(name), "value": .text(value)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(name: try fields.string("name"), value: try fields.text("value"))
  }
}

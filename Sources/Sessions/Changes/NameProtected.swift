import JSONLines
import Text

/// A source whose name no report may give.
public struct NameProtected: Hashable, Sendable {
  public let name: UntrustedText
  /// What stands in the name's place; nil lifts the protection.
  public let alias: UntrustedText?

  public init(name: UntrustedText, alias: UntrustedText?) {
    self.name = name
    self.alias = alias
  }
}

extension NameProtected: ChangePayload {
  static let word = "name-protected"

  var members: JSONObject { ["name": .text(name), "alias": .text(alias)] }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(name: try fields.text("name"), alias: try fields.optionalText("alias"))
  }
}

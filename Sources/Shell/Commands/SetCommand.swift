import Sessions
import Text

/// `set NAME VALUE`.
struct SetCommand: Command {
  let name = "set"
  let summary = "Change a setting of the session, or list them"
  let examples = ["set hints off", "set"]
  let setting = Positional<SettingName>("NAME", .optional, help: "hints, pager or title")
  let value = Positional<Words>("VALUE", .any, help: "on, off, or words")
  var parameters: [any Parameter] { [setting, value] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let setting = arguments[setting].first else {
      return Outcome(
        blocks: SettingName.allCases.map { setting in
          .line("\(setting.rawValue) \(desk.value(of: setting))  \(setting.meaning.styled(.dim))")
        })
    }
    let words = arguments[value].map(\.text).joined(separator: " ")
    guard !words.isEmpty else { throw .missingWord("VALUE", command: "set") }
    if setting.isSwitch, words != "on", words != "off" {
      throw .notA("value of \(setting.rawValue)", word: words, expected: "on or off")
    }
    return Outcome(
      blocks: [.talk("\(setting.rawValue) is \(words) now.")],
      changes: [.setting(SettingChanged(name: setting.rawValue, value: UntrustedText(words)))])
  }
}

/// What can be set.
public enum SettingName: String, Choice {
  case hints, pager, title

  public static let kind = "setting"
  public static let placeholder = "NAME"

  /// Whether it is on or off.
  var isSwitch: Bool { self != .title }

  var meaning: DisplayText {
    switch self {
    case .hints: "a line on what could come next"
    case .pager: "long answers go through the pager"
    case .title: "what reports call this check"
    }
  }
}

extension Desk {
  /// What a setting stands at: switches begin as on.
  func value(of setting: SettingName) -> UntrustedText {
    session.setting(setting.rawValue) ?? UntrustedText(setting.isSwitch ? "on" : "")
  }

  func isOn(_ setting: SettingName) -> Bool { value(of: setting).exact == "on" }
}

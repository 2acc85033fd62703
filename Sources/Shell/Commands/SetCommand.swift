import Sessions
import Text

/// `set NAME VALUE`.
struct SetCommand: Command {
  let name = "set"
  let summary = "Change a setting of the session, or list them"
  let discussion = """
    The caps keep one file from taking the machine; what is beyond a cap is left out, and that is \
    a finding.
    """
  let examples = ["set hints off", "set", "set max-file-bytes 1000000000"]
  let setting = Positional<SettingName>(
    "NAME", .optional, help: "the setting; set alone lists them")
  let value = Positional<SettingValue>("VALUE", .any, help: "on or off, words, or a number")
  var parameters: [any Parameter] { [setting, value] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let setting = arguments[setting].first else {
      let table = Table(
        columns: [.init("name"), .init("value"), .init("meaning", isFlexible: true)],
        rows: SettingName.allCases.map {
          ["\($0.rawValue)", "\(desk.value(of: $0))", $0.meaning]
        })
      return Outcome(blocks: [.table(table)]) {
        SettingName.allCases.map { setting in
          [
            "record": "setting", "name": .string(setting.rawValue),
            "value": RecordWriting.text(desk.value(of: setting)),
            "meaning": .string(setting.meaning.words),
          ]
        }
      }
    }
    let words = arguments[value].map(\.text).joined(separator: " ")
    guard !words.isEmpty else { throw .missingWord("VALUE", command: "set") }
    guard setting.takes(words) else {
      throw .notA("value of \(setting.rawValue)", word: words, expected: setting.expected)
    }
    return Outcome(
      blocks: [.talk("\(setting.rawValue) is \(words) now.")],
      changes: [.setting(SettingChanged(name: setting.rawValue, value: UntrustedText(words)))])
  }
}

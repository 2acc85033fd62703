import Sessions
import Text

/// `timing`.
struct TimingCommand: Command {
  let name = "timing"
  let summary = "Say how long each command takes, or no longer"
  let discussion = "The same as set timing on, and set timing off."
  let examples = ["timing", "timing off"]
  let wanted = Positional<Words>("on|off", .optional, help: "on or off; without it, the other")
  var parameters: [any Parameter] { [wanted] }

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let other = desk.isOn(.timing) ? "off" : "on"
    let word = arguments[wanted].first?.text ?? other
    guard SettingName.timing.takes(word) else {
      throw .notA("setting", word: word, expected: SettingName.timing.expected)
    }
    return Outcome(
      blocks: [.talk("timing is \(word) now.")],
      changes: [
        .setting(SettingChanged(name: SettingName.timing.rawValue, value: UntrustedText(word)))
      ])
  }
}

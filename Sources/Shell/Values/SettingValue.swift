/// What a setting is set to: its words; Tab proposes what fits the setting before it.
struct SettingValue: CommandValue {
  static let placeholder = "VALUE"

  let text: String

  static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> SettingValue
  {
    SettingValue(text: word)
  }

  static func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    guard let setting = words.first.flatMap({ SettingName(word: $0) }) else { return [] }
    return setting.choices(at: desk).filter { $0.hasPrefix(prefix.lowercased()) }
      .map { Candidate(word: $0) }
  }
}

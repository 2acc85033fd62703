extension Flag {
  /// Says what a line would change, and changes nothing.
  static let dryRun = Flag("--dry-run", help: "say what would change, and change nothing")
  /// Asks for records in place of a page.
  static let json = Flag("--json", help: "one JSON object a line, for other programs")
  /// Answers beforehand what a person would be asked.
  static let yes = Flag("--yes", help: "change what a query finds without asking")

  /// What every command takes. The interpreter heeds them; a command knows nothing of them.
  static let general = [dryRun, json, yes]
}

extension Command {
  /// Its own parameters, and those of every command.
  var accepted: [any Parameter] { parameters + Flag.general }
}

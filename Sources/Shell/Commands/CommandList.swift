/// Every command, by what it is for, in the order that `help` lists them.
public enum CommandList {
  /// Commands for one kind of work.
  struct Topic: Sendable {
    let title: String
    let commands: [any Command]
  }

  static let topics: [Topic] = [
    Topic(
      title: "read",
      commands: [
        LoadCommand(), ReloadCommand(), PasteCommand(), DocumentsCommand(), ReadCommand(),
        InspectCommand(), ProblemsCommand(), SearchCommand(),
      ]),
    Topic(
      title: "look",
      commands: [
        ClaimsCommand(), ShowCommand(), WhyCommand(), CompareCommand(), GroupCommand(),
        OriginsCommand(), MatchCommand(), ConflictsCommand(), NamesCommand(), StatusCommand(),
        LogCommand(), AtCommand(), StaleCommand(),
      ]),
    Topic(
      title: "overview",
      commands: [SpeakersCommand(), SourcesCommand(), TimelineCommand(), CoverageCommand()]),
    Topic(
      title: "decide",
      commands: [
        NextCommand(), SkipCommand(), ConfirmCommand(), DenyCommand(), UnverifiedCommand(),
        UntagCommand(),
        NoteCommand(),
        EvidenceCommand(), ClaimCommand(), SplitCommand(), JoinCommand(), EditCommand(),
        SamePersonCommand(), NotSameCommand(), SettleCommand(), ReviewCommand(), AssignCommand(),
        AwaitingCommand(), UndoCommand(), RedoCommand(),
      ]),
    Topic(
      title: "report",
      commands: [
        ContextCommand(), ContactCommand(), PublishCommand(), CorrectCommand(), ProtectCommand(),
        ExportCommand(),
      ]),
    Topic(
      title: "keep",
      commands: [
        SessionCommand(), AgreementCommand(), ReplayCommand(), SetCommand(), AliasCommand(),
        HistoryCommand(), TimingCommand(), HelpCommand(), QuitCommand(),
      ]),
  ]

  public static let all: [any Command] = topics.flatMap(\.commands)

  /// What other programs call some of them.
  private static let elsewhere = [
    "exit": "quit", "q": "quit", ":q": "quit", "bye": "quit", "?": "help", "ls": "documents",
    "open": "load", "find": "search", "grep": "search", "save": "session", "tag": "confirm",
  ]

  /// The command that was probably meant; nil where none is near.
  static func near(_ word: String) -> String? {
    elsewhere[word] ?? nearest(to: word, among: all.map(\.name))
  }

  /// The command of that name.
  static func named(_ name: String) -> (any Command)? { all.first { $0.name == name } }

  /// Whether such a line waits for claims that are still being found.
  static func needsClaims(_ line: [Word]) -> Bool {
    line.first.flatMap { named($0.text) }?.needsClaims(line) ?? false
  }

  /// The commands whose names begin so: with two letters and more a person may leave off the rest.
  static func beginning(with word: String) -> [any Command] {
    word.utf8.count < 2 ? [] : all.filter { $0.name.hasPrefix(word) }
  }

  /// A line with the name of its command whole, so that it means the same in a script: at a prompt
  /// the beginning of one name stands for it.
  ///
  /// - Throws: `CommandError` where several commands begin so.
  static func spelledOut(_ line: String, in world: World) throws(CommandError) -> String {
    guard world.isAttended, let word = try Word.split(line).first, !word.isQuoted,
      named(word.text) == nil
    else { return line }
    let commands = beginning(with: word.text)
    guard let command = commands.first else { return line }
    guard commands.count == 1 else {
      throw .ambiguousCommand(word.text, commands.map(\.name))
    }
    return command.name + String(decoding: Array(line.utf8)[word.range.end...], as: UTF8.self)
  }

  /// A line with an option right after the name of its command.
  static func inserting(_ option: String, into line: String) -> String {
    guard let word = try? Word.split(line).first else { return line }
    let bytes = Array(line.utf8)
    return String(decoding: bytes[..<word.range.end], as: UTF8.self) + " \(option)"
      + String(decoding: bytes[word.range.end...], as: UTF8.self)
  }
}

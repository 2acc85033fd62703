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
}

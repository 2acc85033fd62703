/// Every command, in the order that `help` lists them.
public enum CommandList {
  public static let all: [any Command] = [
    LoadCommand(), ReloadCommand(), PasteCommand(), DocumentsCommand(), ReadCommand(),
    ProblemsCommand(), ClaimsCommand(), ShowCommand(), WhyCommand(), SearchCommand(),
    ClaimCommand(), ConfirmCommand(), DenyCommand(), UnverifiedCommand(), UntagCommand(),
    NoteCommand(), EvidenceCommand(), UndoCommand(), RedoCommand(), LogCommand(),
    StatusCommand(), ConflictsCommand(), CompareCommand(), SessionCommand(), ExportCommand(),
    ReplayCommand(), SetCommand(), HelpCommand(), QuitCommand(),
  ]

  /// The command of that name.
  static func named(_ name: String) -> (any Command)? { all.first { $0.name == name } }
}

import ArgumentParser
import Shell

/// The process line: arguments, standard streams and the exit status, nothing else.
@main
struct Factdesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factdesk",
    abstract: "A fact-checking workbench for the terminal",
    discussion: """
      Load articles, tag their claims, keep every step in a session, make a report. At the \
      prompt: help. Without a sub-command, or with paths alone, the shell begins.
      """,
    version: World.version,
    subcommands: [
      ShellLine.self, ExtractLine.self, MatchLine.self, ProbeLine.self, ReplayLine.self,
      ExportLine.self, ImportLine.self, VerifyLine.self, SignLine.self, RecoverLine.self,
      MergeLine.self,
      AgreementLine.self,
    ],
    defaultSubcommand: ShellLine.self)
}

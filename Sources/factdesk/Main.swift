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
      MergeLine.self, AgreementLine.self, HelpLine.self, ManualLine.self,
    ],
    defaultSubcommand: ShellLine.self)

  static func main() {
    let arguments = Array(Swift.CommandLine.arguments.dropFirst())
    guard arguments.count == 2, arguments[0] == "--generate-completion-script",
      let shell = CompletionShell(rawValue: arguments[1])
    else { return main(arguments) }
    do {
      try Ending.running { try $0.answer(CompletedLine.script(for: shell) + "\n") }
    } catch { exit(withError: error) }
  }
}

import ArgumentParser

/// The process line: arguments, standard streams and the exit status, nothing else.
@main
struct Factdesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factdesk",
    abstract: "A fact-checking workbench for the terminal",
    subcommands: [ProbeLine.self, MatchLine.self])
}

import ArgumentParser

/// The process line as completion scripts see it: the options of the shell stand beside the
/// subcommands, for the word `shell` may be left out.
///
/// It is never run: swift-argument-parser offers the subcommands alone where one is the default.
struct CompletedLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factdesk", version: Factdesk.configuration.version,
    subcommands: Factdesk.configuration.subcommands)

  @OptionGroup var options: ShellOptions

  /// What completes the line in a shell; in bash what is none of its words may be a path.
  static func script(for shell: CompletionShell) -> String {
    let script = completionScript(for: shell)
    guard shell == .bash else { return script }
    return script.replacing("complete -o filenames ", with: "complete -o filenames -o default ")
  }
}

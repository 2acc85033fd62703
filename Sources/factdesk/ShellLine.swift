import ArgumentParser
import Glibc
import LineEditor
import Sessions
import Shell
import Text

/// `factdesk [shell] [PATH…]`.
struct ShellLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "The workbench: a prompt, or its commands from -c, a script or a pipe (default)",
    discussion: """
      factdesk seeds                     load a folder and begin
      factdesk --session check.ndjson    go on with a session, or begin it in that file
      factdesk seeds -c claims           run commands and end
      """)

  @Argument(help: "Files and folders to load.", completion: .file())
  var paths: [String] = []

  @OptionGroup var options: ShellOptions

  func run() throws {
    let environment = ProcessEnvironment()
    let isPrompt = options.command.isEmpty && options.script == nil && TerminalLineEditor.isUsable
    Interruption.install(keepsSession: isPrompt)
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error that is told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    try Ending.running { output in
      let lines = try lines(isPrompt: isPrompt, environment)
      let progress = LoadProgress(
        environment.isErrorTerminal, repaints: !environment.isAccessible && !environment.isDumb)
      let settings = settings(isPrompt: isPrompt, environment)
      let disk = Disk(
        shelf: environment.shelf, input: lines.source,
        drafts: isPrompt ? environment.drafts : nil, progress: progress.report,
        cache: options.keepsNothing ? nil : environment.cache,
        warnings: (output, settings.screen))
      let desktop = try Desktop(settings, outside: disk)
      lines.completions.desktop = desktop
      for notice in lines.notices { try output.talk(notice + "\n") }
      try desktop.sayWelcome(on: output)
      try begin(desktop, output, isPrompt: isPrompt)
      let loop = ShellLoop(desktop, output: output, stopsAtError: !isPrompt && !options.keepGoing)
      let end = try loop.run(lines.source, place: lines.place)
      for repair in lines.repairs() { try output.talk(repair + "\n") }
      switch end {
      case .done(let failures):
        try desktop.sayFarewell(on: output)
        if failures > 0, !isPrompt { throw Ending.found }
      case .terminated(let number):
        // After a hang-up there is nobody left to be told.
        try? desktop.sayFarewell(on: output)
        throw Ending.signal(number)
      }
    }
  }

  /// Opens the session's documents and loads the paths that were given. Where Control-C stops that,
  /// the prompt comes all the same.
  private func begin(_ desktop: Desktop, _ output: StandardOutput, isPrompt: Bool) throws {
    try desktop.show(try desktop.restore(), at: nil, on: output)
    guard !paths.isEmpty else { return }
    let line = "load " + paths.map(quoted).joined(separator: " ")
    let answer = desktop.run(line)
    if let error = answer.error, !isPrompt || !error.isInterruption { throw error }
    try desktop.show(answer, at: nil, on: output)
  }

  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~+,:@".contains($0) }
    guard !isPlain else { return path }
    return "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func lines(isPrompt: Bool, _ environment: ProcessEnvironment) throws -> InputLines {
    if isPrompt,
      let lines = InputLines(terminalWith: options.isPrivate ? nil : environment.historyPath)
    {
      return lines
    }
    if !options.command.isEmpty { return InputLines(commands: options.command) }
    if let script = options.script { return try InputLines(script: script) }
    return InputLines(pipe: PlainLineReader(), name: "line")
  }

  private func settings(isPrompt: Bool, _ environment: ProcessEnvironment) -> Desktop.Settings {
    var settings = Desktop.Settings(
      user: UntrustedText(options.by ?? environment.user), folder: environment.folder,
      home: environment.home, screen: environment.screen(options.color, isPrompt: isPrompt),
      hasSymbols: environment.hasSymbols, sessionPath: options.session,
      shelf: environment.shelf, fixedClock: options.clock.flatMap { Timestamp(iso: $0) },
      isPrivate: options.isPrivate,
      pager: isPrompt && !environment.isDumb ? Pager { environment[$0] } : nil)
    settings.isPrompt = isPrompt
    settings.aliases = environment.aliases
    return settings
  }
}

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

  @ArgumentParser.Option(help: "The session file: opened, or begun where there is none.")
  var session: String?

  @ArgumentParser.Option(name: .customShort("c"), help: "Run a command; may be given again.")
  var command: [String] = []

  @ArgumentParser.Option(help: "Run the commands of a file, a line each.")
  var script: String?

  @ArgumentParser.Flag(help: "Go on after a command that failed.")
  var keepGoing = false

  @ArgumentParser.Flag(
    name: .customLong("private"),
    help: "Keep no history, and no session unless --session or save-as says where.")
  var isPrivate = false

  @ArgumentParser.Option(
    help:
      "Who you are, for the session's record (default: by = NAME in the configuration, else $USER)."
  )
  var by: String?

  @ArgumentParser.Option(help: "Colours: auto, always or never.")
  var color = ColorWish.auto

  @ArgumentParser.Option(
    help: "For recordings: the clock of the first command (ISO 8601, UTC), one minute each.")
  var clock: String?

  func validate() throws {
    if let clock, Timestamp(iso: clock) == nil {
      throw ValidationError("--clock wants a time such as 2026-11-22T09:30:00Z")
    }
    if script != nil, !command.isEmpty {
      throw ValidationError("-c and --script cannot be combined")
    }
  }

  func run() throws {
    let environment = ProcessEnvironment()
    let isPrompt = command.isEmpty && script == nil && TerminalLineEditor.isUsable
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
        warnings: (output, settings.screen))
      let desktop = try Desktop(settings, outside: disk)
      lines.completions.desktop = desktop
      for notice in lines.notices { try output.talk(notice + "\n") }
      try desktop.sayWelcome(on: output)
      try begin(desktop, output, isPrompt: isPrompt)
      let loop = ShellLoop(desktop, output: output, stopsAtError: !isPrompt && !keepGoing)
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
    if isPrompt, let lines = InputLines(terminalWith: isPrivate ? nil : environment.historyPath) {
      return lines
    }
    if !command.isEmpty { return InputLines(commands: command) }
    if let script { return try InputLines(script: script) }
    return InputLines(pipe: PlainLineReader(), name: "line")
  }

  private func settings(isPrompt: Bool, _ environment: ProcessEnvironment) -> Desktop.Settings {
    var settings = Desktop.Settings(
      user: UntrustedText(by ?? environment.user), folder: environment.folder,
      home: environment.home, screen: environment.screen(color, isPrompt: isPrompt),
      hasSymbols: environment.hasSymbols, sessionPath: session, shelf: environment.shelf,
      fixedClock: clock.flatMap { Timestamp(iso: $0) }, isPrivate: isPrivate,
      pager: isPrompt && !environment.isDumb ? Pager { environment[$0] } : nil)
    settings.isPrompt = isPrompt
    settings.aliases = environment.aliases
    return settings
  }
}

/// When colours are used.
enum ColorWish: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

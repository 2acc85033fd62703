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

  @ArgumentParser.Option(help: "Who you are, for the session's record (default: $USER).")
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
      let lines = try source(isPrompt: isPrompt, environment, output)
      let progress = LoadProgress(environment.isErrorTerminal)
      let disk = Disk(shelf: environment.shelf, input: lines.source, progress: progress.report)
      let desktop = try Desktop(settings(isPrompt: isPrompt, environment), outside: disk)
      lines.completions.desktop = desktop
      try desktop.sayWelcome(on: output)
      try begin(desktop, output)
      let loop = ShellLoop(desktop, output: output, stopsAtError: !isPrompt && !keepGoing)
      let end = try loop.run(lines.source, place: lines.place)
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

  /// Opens the session's documents and loads the paths that were given.
  private func begin(_ desktop: Desktop, _ output: StandardOutput) throws {
    try desktop.show(try desktop.restore(), at: nil, on: output)
    guard !paths.isEmpty else { return }
    let line = "load " + paths.map(quoted).joined(separator: " ")
    let answer = desktop.run(line)
    if let error = answer.error { throw error }
    try desktop.show(answer, at: nil, on: output)
  }

  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~+,:@".contains($0) }
    guard !isPlain else { return path }
    return "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func settings(isPrompt: Bool, _ environment: ProcessEnvironment) -> Desktop.Settings {
    Desktop.Settings(
      user: UntrustedText(by ?? environment.user), folder: environment.folder,
      home: environment.home, screen: environment.screen(color, isPrompt: isPrompt),
      hasSymbols: environment.hasSymbols, sessionPath: session, shelf: environment.shelf,
      fixedClock: clock.flatMap { Timestamp(iso: $0) },
      pager: isPrompt ? Pager { environment[$0] } : nil)
  }

  /// Where lines come from, and what they are called in an error.
  private struct Lines {
    let source: any LineSource
    let completions: CompletionTarget
    let place: () -> DisplayText?
  }

  private func source(
    isPrompt: Bool, _ environment: ProcessEnvironment, _ output: StandardOutput
  ) throws -> Lines {
    let target = CompletionTarget()
    if isPrompt {
      let history = HistoryFile(path: environment.historyPath)
      if let editor = TerminalLineEditor(
        program: "factdesk", history: history, complete: { target.completions(of: $0, $1) })
      {
        return Lines(source: PastedLines(editor), completions: target, place: { nil })
      }
    }
    if !command.isEmpty {
      let commands = CommandLines(command)
      return Lines(source: commands, completions: target) { "-c \(commands.number)" }
    }
    if let script {
      guard let reader = PlainLineReader(path: script) else {
        throw CommandError.noSuchFile(script)
      }
      return Lines(source: reader, completions: target) { "\(script):\(reader.lineNumber)" }
    }
    let reader = PlainLineReader()
    return Lines(source: reader, completions: target) { "line \(reader.lineNumber)" }
  }
}

/// The shell that Tab asks, once there is one.
final class CompletionTarget {
  weak var desktop: Desktop?

  func completions(of line: String, _ cursor: Int) -> Completions {
    desktop?.completions(of: line, cursor: cursor) ?? .none(at: cursor)
  }
}

/// The commands of `-c`, one after the other; each may hold several lines, as `paste` needs.
final class CommandLines: LineSource {
  private var lines: [(number: Int, line: String)]
  private var next = 0

  init(_ commands: [String]) {
    lines = commands.enumerated().flatMap { index, command in
      command.split(separator: "\n", omittingEmptySubsequences: false)
        .map { (index + 1, String($0)) }
    }
  }

  /// Which `-c` the last line was of, from 1.
  var number: Int { next == 0 ? 1 : lines[next - 1].number }

  func next(prompt: Prompt) -> LineInput {
    if Interruption.isRequested { return .terminated(signal: Interruption.ending ?? SIGINT) }
    guard next < lines.count else { return .endOfInput }
    next += 1
    return .line(lines[next - 1].line)
  }
}

/// When colours are used.
enum ColorWish: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

import Glibc
import LineEditor
import Sessions
import Text

/// A shell on one session: the interpreter, the clock and the screen it works with.
public final class Desktop {
  /// What a shell is told by its command line and its environment.
  public struct Settings {
    public var user: UntrustedText
    public var folder: String
    public var home: String?
    public var screen: Screen
    public var hasSymbols: Bool
    public var sessionPath: String?
    public var shelf: SessionShelf
    /// The moment of the first line, each further line a minute later; nil for the real clock.
    public var fixedClock: Timestamp?
    /// Whether a session that was given no file is kept in memory only.
    public var isPrivate: Bool
    /// `FACTDESK_PAGER`, `PAGER` or less; nil where long answers are not paged.
    public var pager: Pager?
    /// Whether a person types at a prompt: then a key is not kept waiting.
    public var isPrompt = false
    /// A person's own words for lines.
    public var aliases = Aliases()

    public init(
      user: UntrustedText, folder: String, home: String?, screen: Screen, hasSymbols: Bool,
      sessionPath: String?, shelf: SessionShelf, fixedClock: Timestamp?,
      isPrivate: Bool, pager: Pager?
    ) {
      self.user = user
      self.folder = folder
      self.home = home
      self.screen = screen
      self.hasSymbols = hasSymbols
      self.sessionPath = sessionPath
      self.shelf = shelf
      self.fixedClock = fixedClock
      self.isPrivate = isPrivate
      self.pager = pager
    }
  }

  private var interpreter: Interpreter
  private let settings: Settings
  private var ticks = 0
  /// How long the last line took.
  private var duration = Duration.zero

  /// Opens the session that was named, or plans a new one.
  public init(_ settings: Settings, outside: Disk) throws(CommandError) {
    self.settings = settings
    let now = settings.fixedClock ?? Self.clock
    let header = SessionHeader(program: World.version, at: now, by: settings.user)
    let path = settings.sessionPath ?? settings.shelf.path(at: now)
    if settings.sessionPath != nil, access(path, F_OK) == 0 {
      interpreter = Interpreter(
        keeper: .file(try Interpreter.open(path, outside: outside)), outside: outside)
    } else if settings.sessionPath == nil, settings.isPrivate {
      interpreter = Interpreter(keeper: .memory(Journal(header: header)), outside: outside)
    } else {
      interpreter = Interpreter(
        keeper: .planned(path: path, Journal(header: header)), outside: outside)
    }
  }

  public var desk: Desk { interpreter.desk }

  /// Lays the documents of the opened session on the desk.
  public func restore() throws(CommandError) -> Interpreter.Answer {
    guard !interpreter.desk.session.events.isEmpty else { return Interpreter.Answer() }
    return Interpreter.Answer(blocks: try interpreter.restore(in: world))
  }

  /// Runs one line now.
  public func run(_ line: String) -> Interpreter.Answer {
    let world = world
    var answer = Interpreter.Answer()
    duration = ContinuousClock().measure { answer = interpreter.run(line, in: world) }
    ticks += 1
    return answer
  }

  /// Shows what a line came to; its error last, with its place where it stands in a script.
  public func show(
    _ answer: Interpreter.Answer, at place: DisplayText?, on output: any Output
  ) throws(OutputError) {
    var blocks = answer.blocks
    if let error = answer.error {
      let words = ErrorWords(error)
      let prefix: DisplayText = place.map { $0 + ": " } ?? ""
      blocks.append(.talk(prefix + styled("error: ", .error) + words.message))
      if let hint = words.hint { blocks.append(.talk("hint: " + hint)) }
    }
    if desk.isOn(.timing) {
      blocks.append(.talk("Took \(duration.words)."))
    }
    let screen = screen
    let hints = settings.screen.isTerminal && desk.isOn(.hints)
    if let pager = settings.pager, desk.isOn(.pager) {
      let lines = blocks.flatMap { screen.lines(of: $0) }
      if pager.wants(lines, on: screen), pager.show(lines, on: screen) { return }
    }
    try output.show(blocks, on: screen, hints: hints)
  }

  /// The next line: typed, or what a key stands for while claims are gone through.
  public func next(from source: any LineSource) -> LineInput {
    if settings.screen.isTerminal, !desk.corpus.documents.isEmpty, interpreter.awaited == nil {
      desk.compareAhead()
    }
    if let question = interpreter.question { return reply(to: question, from: source) }
    guard let triage = interpreter.triage, let claim = triage.claim else {
      return source.next(prompt: Prompt(desk.promptWords(hasSymbols: settings.hasSymbols).words))
    }
    let progress = triage.progress(at: world.now, judged: desk.session.counts.tagged)
    let prompt = Prompt("\(claim.word), \(progress) [\(TriageKey.letters)] >")
    return desk.isOn(.keys)
      ? TriageInput(prompt: prompt).next(from: source) : source.next(prompt: prompt)
  }

  /// A yes or no; Control-C and the end of the input are a no.
  private func reply(to question: Question, from source: any LineSource) -> LineInput {
    let words = question.words + " [y/N] >"
    switch source.next(prompt: Prompt(words.words, purpose: .text)) {
    case .line(let reply): return .line(reply)
    case .interrupted, .endOfInput: return .line("")
    case .terminated(let signal): return .terminated(signal: signal)
    case .failed(let number): return .failed(errno: number)
    }
  }

  /// What Tab proposes for a line.
  public func completions(of line: String, cursor: Int) -> Completions {
    var world = world
    // A key is answered at once: what is not worked out yet is not proposed.
    world.patience = world.patience.map { min($0, 5) }
    return Completer(desk: desk.hurried(in: world), world: world)
      .completions(of: line, cursor: cursor)
  }

  /// Says on the way in where the session is, or will be.
  public func sayWelcome(on output: any Output) throws(OutputError) {
    let place: DisplayText =
      desk.sessionFile.map { "session \($0)" } ?? "private: in memory only, until session save-as"
    let line = Block.talk("factdesk \(World.version), \(place)")
    let problems = settings.aliases.problems.map { problem in
      Block.talk(styled("rc:\(problem.line): expected ", .warning) + problem.expected)
    }
    try output.show([line] + problems, on: screen, hints: false)
  }

  /// Says on the way out where the session is, and the hash of its last line.
  ///
  /// A loading whose claims are still being found is waited for: the session has it then.
  public func sayFarewell(on output: any Output) throws(OutputError) {
    let isKept = !settings.isPrivate || !interpreter.keeper.isInMemory
    if isKept { try sayFound(on: output) }
    if !isKept, desk.session.undoable != nil {
      let line = Block.talk("Private: nothing of this session was kept.")
      return try output.show([line], on: screen, hints: false)
    }
    guard interpreter.keeper.isOnDisk, !desk.isReadOnly, let file = desk.sessionFile,
      let head = desk.journal?.head
    else {
      return
    }
    let lines: [Block] = [
      .talk("Session saved: \(file), head \(String(head.hex.prefix(16)))"),
      .talk("To go on: factdesk --session \(file)"),
    ]
    try output.show(lines, on: screen, hints: false)
  }

  private func sayFound(on output: any Output) throws(OutputError) {
    switch Result(catching: { () throws(CommandError) in try interpreter.settle() }) {
    case .success(let blocks): try output.show(blocks, on: screen, hints: false)
    case .failure:
      let words: DisplayText =
        "Left before all claims were found: the documents, and the lines since, are not saved."
      try output.show([.talk(styled(words, .warning))], on: screen, hints: false)
    }
  }

  /// The width of the screen now.
  private var screen: Screen {
    var screen = settings.screen
    if screen.isTerminal { screen.width = TerminalSize.current().columns }
    return screen
  }

  private var world: World {
    let now = settings.fixedClock.map { Timestamp(seconds: $0.seconds + 60 * ticks) }
    var world = World(
      now: now ?? Self.clock, user: settings.user, folder: settings.folder,
      width: screen.width, hasSymbols: settings.hasSymbols, isAttended: settings.isPrompt,
      files: DiskFiles(home: settings.home, sessionsFolder: settings.shelf.folder))
    world.patience = settings.isPrompt ? Self.patience : nil
    world.isAccessible = screen.isAccessible
    world.aliases = settings.aliases
    return world
  }

  /// A person takes an answer within a tenth of a second for one at once (Card, Moran and Newell,
  /// "The Psychology of Human-Computer Interaction", 1983).
  private static let patience = 80

  private static var clock: Timestamp { Timestamp(seconds: time(nil)) }
}

extension Duration {
  /// "12.3 ms", "4.21 s".
  fileprivate var words: String {
    let milliseconds = Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    guard milliseconds < 1_000 else { return "\(twoDecimals(milliseconds / 1_000)) s" }
    return "\(twoDecimals(milliseconds)) ms"
  }
}

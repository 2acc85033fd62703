import Corpora
import JSONLines
import Sessions
import Text

/// Runs the lines of a session again on its corpus and says what they say.
///
/// Clock and user come from the session; nothing is written, run or fetched. What no line of this
/// session made – what came with a merge, or was taken over – stands as it was recorded.
public struct Replay {
  private let journal: Journal
  private let options: ReplayOptions
  private let sessionFile: String

  public init(path: String, options: ReplayOptions) throws(CommandError) {
    do throws(JournalError) { journal = try JournalFile.read(at: path) } catch {
      throw .journal(error)
    }
    sessionFile = path
    self.options = options
    for moment in [options.from, options.until].compactMap(\.self)
    where !journal.session.events.contains(where: { $0.touches(moment) }) {
      throw .notA(
        "claim or step of this session", word: moment, expected: "one that a line touches")
    }
  }

  /// The session as a replay leaves it, with what was said on the way.
  ///
  /// - Parameter each: is given the prompt with its line, and what it said; false stops.
  @discardableResult
  public func run(width: Int, each: (DisplayText, Interpreter.Answer) throws -> Bool) rethrows
    -> Interpreter
  {
    try steps(width: width) { step in try each("\(step.prompt) \(step.line, .strong)", step.answer)
    }
  }

  /// The session as a replay leaves it, with every step on the way.
  @discardableResult
  func steps(width: Int, each: (ReplayedStep) throws -> Bool) rethrows -> Interpreter {
    let recording = Recording(journal, folder: folder(of: sessionFile), corpus: options.corpus)
    var interpreter = Interpreter(
      keeper: .memory(Journal(header: journal.session.header)), outside: recording)
    interpreter.desk.sessionFile = UntrustedText(lastComponent(of: sessionFile))
    var isShown = options.from == nil
    for events in journal.session.events.chunkedByStep {
      let event = events[events.startIndex]
      recording.step = event.step
      let world = World(
        now: event.at, user: event.by, folder: recording.folder, width: width, hasSymbols: true,
        files: recording)
      let prompt = interpreter.desk.promptWords(hasSymbols: true)
      let before = interpreter.keeper.journal.session.events.count
      let line = events.lazy.compactMap(\.change.typedLine).first
      let answer: Interpreter.Answer
      if let line, line.session == nil {
        answer = interpreter.command(line.line.exact, in: world)
      } else {
        answer = interpreter.adopt(events.map(\.change), in: world)
      }
      interpreter.desk.sessionFile = UntrustedText(lastComponent(of: sessionFile))
      if let from = options.from, touches(event.step, from) { isShown = true }
      if isShown, let line {
        let step = ReplayedStep(
          event: event, line: line.line, status: line.status, isRun: line.session == nil,
          prompt: prompt, answer: answer,
          events: Array(interpreter.keeper.journal.session.events[before...]), world: world)
        guard try each(step) else { break }
      }
      if let until = options.until, touches(event.step, until) { break }
    }
    return interpreter
  }

  /// The transcript as blocks, faults of the corpus last, and a record for each line.
  func transcript(width: Int) throws(CommandError) -> (blocks: [Block], records: [JSONObject]) {
    var blocks: [Block] = []
    var records: [JSONObject] = []
    let end = steps(width: width) { step in
      blocks.append(.line("\(step.prompt) \(step.line, .strong)"))
      blocks += step.said
      records.append(step.record(width: width))
      return true
    }
    return (blocks + closing(of: end), records)
  }

  /// What the replay could not find again, and what no longer has a place.
  public func closing(of interpreter: Interpreter) -> [Block] {
    var blocks: [Block] = []
    if let recording = interpreter.outside as? Recording {
      for name in recording.missing.sorted(by: { $0.exact < $1.exact }) {
        blocks.append(.talk(styled("missing: \(name)", .warning)))
      }
      if !recording.missing.isEmpty {
        blocks.append(.talk("hint: --corpus PATH says where the documents are now"))
      }
      for name in recording.changed.sorted(by: { $0.exact < $1.exact }) {
        blocks.append(.talk(styled("changed: \(name)", .warning)))
      }
    }
    let now = Set(interpreter.desk.session.verdicts.map(\.verdict.claim))
    let lost = journal.session.verdicts.count { !now.contains($0.verdict.claim) }
    if lost > 0, options.until == nil {
      blocks.append(
        .talk(
          styled("\(counted(lost, "verdict")) left out: their claims are no longer there", .warning)
        ))
    }
    return blocks
  }

  /// The lines that were typed in the session.
  public var lineCount: Int { journal.session.events.count { $0.change.isLine } }

  private func touches(_ step: Int, _ moment: String) -> Bool {
    journal.session.events.contains { $0.step == step && $0.touches(moment) }
  }

  /// The recorded changes of each step, its line left out.
  var recordedChanges: [Int: [SessionChange]] {
    var changes: [Int: [SessionChange]] = [:]
    for event in journal.session.events where !event.change.isLine {
      changes[event.step, default: []].append(event.change)
    }
    return changes
  }
}

extension [SessionEvent] {
  /// The events of each step.
  fileprivate var chunkedByStep: [ArraySlice<SessionEvent>] {
    var steps: [ArraySlice<SessionEvent>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || self[index + 1].step != self[start].step {
      steps.append(self[start...index])
      start = index + 1
    }
    return steps
  }
}

extension SessionChange {
  /// The line that it records; nil for any other change.
  var typedLine: LineRan? { if case .ran(let ran) = self { ran } else { nil } }
}

extension SessionEvent {
  /// Whether it is of that step, or speaks of that claim.
  fileprivate func touches(_ moment: String) -> Bool {
    Int(moment).map { $0 == step } ?? change.claims.contains { $0.word == moment }
  }
}

extension CommandError {
  /// `error: …` and `hint: …`.
  var blocks: [Block] {
    let words = ErrorWords(self)
    return [.talk(styled("error: \(words.message)", .error))]
      + (words.hint.map { [.talk("hint: " + $0)] } ?? [])
  }
}

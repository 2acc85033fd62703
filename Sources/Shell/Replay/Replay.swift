import Corpora
import Sessions
import Text

/// What a replay is asked for.
public struct ReplayOptions: Hashable, Sendable {
  /// A folder or file to find the documents in, by digest; nil for where they were.
  public let corpus: String?
  /// Stop after the first line that touches this claim: "c17".
  public let until: String?

  public init(corpus: String? = nil, until: String? = nil) {
    self.corpus = corpus
    self.until = until
  }
}

/// Runs the lines of a session again on its corpus and says what they say.
///
/// Clock and user come from the session; nothing is written, run or fetched.
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
    if let until = options.until,
      !journal.session.events.contains(where: { $0.change.claims.contains { $0.word == until } })
    {
      throw .notA("claim of this session's steps", word: until, expected: "one that a step touches")
    }
  }

  /// The session as a replay leaves it, with what was said on the way.
  ///
  /// - Parameter each: is given the prompt with its line, and what it said; false stops.
  @discardableResult
  public func run(width: Int, each: (DisplayText, Interpreter.Answer) throws -> Bool) rethrows
    -> Interpreter
  {
    let recording = Recording(journal, folder: folder(of: sessionFile), corpus: options.corpus)
    var interpreter = Interpreter(
      keeper: .memory(Journal(header: journal.session.header)), outside: recording)
    interpreter.desk.sessionFile = UntrustedText(lastComponent(of: sessionFile))
    for event in journal.session.events {
      guard case .ran(let ran) = event.change else { continue }
      recording.step = event.step
      let world = World(
        now: event.at, user: event.by, folder: recording.folder, width: width, hasSymbols: true,
        files: recording)
      let prompt = interpreter.desk.promptWords(hasSymbols: true)
      let answer = interpreter.run(ran.line.exact, in: world)
      interpreter.desk.sessionFile = UntrustedText(lastComponent(of: sessionFile))
      guard try each("\(prompt) \(ran.line, .strong)", answer) else { break }
      if let until = options.until, touches(event.step, until) { break }
    }
    return interpreter
  }

  /// The transcript as blocks, faults of the corpus last.
  func blocks(width: Int) throws(CommandError) -> [Block] {
    var blocks: [Block] = []
    let end = run(width: width) { line, answer in
      blocks.append(.line(line))
      blocks += answer.blocks
      if let error = answer.error { blocks += error.blocks }
      return true
    }
    return blocks + closing(of: end)
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

  private func touches(_ step: Int, _ claim: String) -> Bool {
    journal.session.events.contains { event in
      event.step == step && event.change.claims.contains { $0.word == claim }
    }
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

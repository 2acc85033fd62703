import Corpora
import JSONLines
import LineEditor
import Sessions
import Text

/// Runs lines: performs what a command asks for, records it, folds it into the desk, and says
/// what to show – in that order, so that what the screen says is on the disk.
public struct Interpreter {
  public internal(set) var desk: Desk
  var keeper: SessionKeeper
  let outside: any Outside
  /// The claims that are gone through one by one, where some are.
  var triage: Triage?
  /// The line that waits for a person's yes, where one does.
  var question: Question?
  /// A loading whose claims are still being found, where one is.
  var awaited: AwaitedClaims?

  init(keeper: SessionKeeper, outside: any Outside) {
    self.keeper = keeper
    self.outside = outside
    desk = Desk(session: keeper.journal.session)
    describeSession()
  }

  /// What a line came to.
  public struct Answer: Sendable {
    public var blocks: [Block] = []
    /// What it came to for another program, where that was asked for.
    public var records: [JSONObject] = []
    public var error: CommandError?
    /// Whether the shell should end.
    public var isLast = false
  }

  /// Runs one line, or the key that stands for it.
  public mutating func run(_ line: String, in world: World) -> Answer {
    if let question { return reply(line, to: question, in: world) }
    return triage == nil ? command(line, in: world) : runTriage(line, in: world)
  }

  /// Runs one line. A line of blanks, or one that begins with `#`, does nothing.
  mutating func command(_ typed: String, in world: World) -> Answer {
    var line = world.aliases.expanded(typed)
    var answer = Answer()
    var manner = Manner()
    do throws(CommandError) {
      line = try CommandList.spelledOut(line, in: world)
      let words = try Word.split(line)
      guard let first = words.first, !first.text.hasPrefix("#") else { return answer }
      if let awaited, awaited.isReady || CommandList.needsClaims(words) {
        answer.blocks = try settle()
      }
      let (command, arguments) = try parsed(words, of: line, in: world)
      manner = Manner(arguments)
      var outcome = try self.outcome(of: command, arguments, in: world)
      // Nothing has happened yet, and what was worked out may be half of it.
      if Interruption.isRequested { throw .interrupted }
      if manner.asks(about: outcome) {
        answer.blocks += try ask(about: outcome, of: line, in: world)
        return answer
      }
      answer.blocks += outcome.blocks
      let records = manner.isJSON ? outcome.records() : []
      // What makes them holds the desk, and the session of the desk would be copied for this line.
      outcome.records = { [] }
      try perform(outcome, records, manner, for: line, in: world, answer: &answer)
    } catch {
      answer.error = error
      recordFailure(of: line, in: world)
    }
    manner.shape(&answer)
    return answer
  }

  /// What a command asks for. At a prompt one that takes long is left to itself on Control-C: it has
  /// no effects, and nobody waits for it any more.
  private func outcome(of command: any Command, _ arguments: Arguments, in world: World)
    throws(CommandError) -> Outcome
  {
    guard command.takesLong, world.patience != nil else {
      return try command.run(arguments, at: desk, in: world)
    }
    let desk = desk
    let later = Later {
      Result { () throws(CommandError) in try command.run(arguments, at: desk, in: world) }
    }
    guard let result = later.value() else { throw .interrupted }
    return try result.get()
  }

  private func parsed(_ words: [Word], of line: String, in world: World) throws(CommandError)
    -> (any Command, Arguments)
  {
    let typed = words[0].text
    guard let command = CommandList.named(typed) else {
      throw .unknownCommand(typed, near: CommandList.near(typed))
    }
    return (
      command, try Arguments(words.dropFirst(), of: line, for: command, at: desk, in: world)
    )
  }

  /// Effects first, then the journal, then the desk.
  private mutating func perform(
    _ outcome: Outcome, _ records: [JSONObject], _ manner: Manner, for line: String,
    in world: World, answer: inout Answer
  ) throws(CommandError) {
    let altered = keeper.journal.session.publishedClaims(alteredBy: outcome.changes)
    guard altered.isEmpty else {
      answer.blocks = []
      throw .published(altered)
    }
    let isLoad = outcome.effects.count == 1 && outcome.changes.isEmpty
    var step = Step(changes: outcome.changes, mayAwait: isLoad && !manner.isJSON)
    let folder = sessionFolder(in: world)
    let ran = SessionChange.ran(
      LineRan(
        line: UntrustedText(line), status: 0,
        read: outcome.read.map { UntrustedText(relative($0, to: folder)) }))
    for effect in outcome.effects {
      if manner.isDry, let plan = effect.plan {
        answer.blocks.append(.talk(plan))
        continue
      }
      switch effect {
      case .newSession, .openSession, .saveSession:
        try record([ran], in: world)
        try changeSession(effect, in: world, answer: &answer)
        answer.records = [["record": "session", "path": RecordWriting.text(desk.sessionFile)]]
        return
      case .quit: answer.isLast = true
      case .triage(let claims):
        // A program is told which claims they are, and goes through them itself.
        if !manner.isJSON { beginTriage(claims, in: world) }
      default: try perform(effect, in: world, step: &step, answer: &answer)
      }
    }
    if let texts = step.awaited {
      answer.blocks += self.await(texts, step, for: ran, in: world)
      return
    }
    answer.records += manner.isJSON ? records + step.changes.map(\.record) : []
    if manner.isDry {
      try record([ran], in: world)
      return
    }
    do throws(CommandError) {
      if !step.changes.isEmpty, let reason = keeper.readOnlyReason {
        throw .journal(.readOnly(path: UntrustedText(keeper.path ?? ""), reason))
      }
      try record([ran] + step.changes, in: world)
    } catch {
      // What is not on the disk is not said to be done.
      if !step.changes.isEmpty {
        answer.blocks = []
        answer.records = []
      }
      throw error
    }
    for draft in step.drafts { outside.discardDraft(draft) }
    if step.isReload {
      desk.replaceCorpus(with: step.read, session: keeper.journal.session)
      answer.blocks += LoadWords.lost(at: desk) + LoadWords.stale(at: desk, in: world)
    } else if !step.read.isEmpty {
      desk.take(step.read, session: keeper.journal.session)
    } else if awaited == nil {
      desk.take(keeper.journal.session)
    }
    for file in step.factChecks { desk.take(file) }
    for file in step.claimFiles { desk.take(file) }
    if triage != nil, outcome.startsTriage { answer.blocks += look(in: world) }
  }

  mutating func record(_ changes: [SessionChange], in world: World) throws(CommandError) {
    guard keeper.readOnlyReason == nil else { return }
    guard awaited == nil else {
      awaited?.later.append((changes, world))
      return
    }
    // Held twice, a session and its bytes would be copied for the line that is added.
    desk.putSessionDown()
    defer {
      desk.pickUp(keeper.journal.session)
      describeSession()
    }
    try keeper.append(changes, at: world.now, by: world.user)
  }

  /// A line that failed is recorded too; where that fails, its own error is what counts.
  mutating func recordFailure(of line: String, in world: World) {
    let ran = SessionChange.ran(LineRan(line: UntrustedText(line), status: 1))
    try? record([ran], in: world)
    if awaited == nil { desk.take(keeper.journal.session) }
  }

  mutating func describeSession() {
    desk.sessionFile = keeper.path.map { UntrustedText($0) }
    desk.isReadOnly = keeper.readOnlyReason != nil
    desk.journal = keeper.journal
  }
}

import Sessions
import Threads

extension Interpreter {
  /// Whether the prompt may come back before the claims of these texts are known.
  func mayAwait(_ texts: ReadTexts, _ step: Step, in world: World) -> Bool {
    step.mayAwait && world.patience != nil && desk.corpus.documents.isEmpty
      && keeper.readOnlyReason == nil && texts.areLong
  }

  /// Lays documents on the desk without their claims, which are found meanwhile. Nothing is recorded
  /// before they are: the session's file has how many there are.
  mutating func await(
    _ texts: ReadTexts, _ step: Step, for line: SessionChange, in world: World
  ) -> [Block] {
    let former = desk
    let index = Meanwhile { texts.index() }
    var unclaimed = texts.unclaimed
    let plan = plan(unclaimed.documents, encoding: step.encoding, in: world)
    unclaimed.index = index.value
    desk.take(unclaimed, session: plan.session)
    let sessionFolder = sessionFolder(in: world)
    let encoding = step.encoding
    awaited = AwaitedClaims(
      texts, unclaimed, progress: outside.progress, line: line, in: world, desk: former
    ) { documents, desk in
      LoadPlan(
        documents, at: desk, recorded: nil, sessionFolder: sessionFolder, encoding: encoding)
    }
    return LoadWords.awaiting(unclaimed)
  }

  /// Waits for claims that are still being found, then records and takes the loading and what has
  /// been run since.
  ///
  /// - Throws: `CommandError.interrupted` where Control-C came first; they are found all the same.
  ///   Any other where they cannot be recorded: they are still awaited then.
  mutating func settle() throws(CommandError) -> [Block] {
    guard let awaited else { return [] }
    guard let found = awaited.value else { throw .interrupted }
    let meanwhile = desk
    self.awaited = nil
    desk = awaited.desk
    var warning: [Block] = []
    do throws(CommandError) {
      warning = try recordOrKeep([awaited.line] + found.plan.changes, in: awaited.world)
    } catch {
      self.awaited = awaited
      desk = meanwhile
      throw error
    }
    desk.take(found.read, session: keeper.journal.session)
    for later in awaited.later { try record(later.changes, in: later.world) }
    desk.take(keeper.journal.session)
    return warning + LoadWords.claimed(found.read)
  }

  /// Records what was read; where the session's file cannot be begun, because another has its name by
  /// now, in memory: what was read is not lost for that.
  private mutating func recordOrKeep(_ changes: [SessionChange], in world: World)
    throws(CommandError) -> [Block]
  {
    do throws(CommandError) {
      try record(changes, in: world)
      return []
    } catch {
      guard case .planned(_, let journal) = keeper else { throw error }
      keeper = .memory(journal)
      try record(changes, in: world)
      return error.blocks + [
        .talk("The session goes on in memory: nothing of it is saved."),
        .hint("session save-as FILE"),
      ]
    }
  }
}

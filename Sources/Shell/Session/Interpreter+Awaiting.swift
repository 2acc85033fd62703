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
  mutating func settle() throws(CommandError) -> [Block] {
    guard let awaited else { return [] }
    guard let found = awaited.value else { throw .interrupted }
    self.awaited = nil
    desk = awaited.desk
    try record([awaited.line] + found.plan.changes, in: awaited.world)
    desk.take(found.read, session: keeper.journal.session)
    for later in awaited.later { try record(later.changes, in: later.world) }
    desk.take(keeper.journal.session)
    return LoadWords.claimed(found.read)
  }
}

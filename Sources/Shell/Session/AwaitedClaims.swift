import Corpora
import Sessions
import Synchronization
import Text

/// A loading whose claims are still being found, while the prompt goes on.
struct AwaitedClaims {
  /// The documents with their claims, and what is to be recorded of them.
  struct Found: Sendable {
    let read: ReadCorpus
    let plan: LoadPlan
  }

  private let found: Later<Found>
  private let watch: Watch
  private let progress: CorpusLoader.Progress?
  /// The line that began it, with the moment and the place it was run at.
  let line: SessionChange
  let world: World
  /// The desk as it was before.
  let desk: Desk
  /// What has been run since, and is to be recorded after it.
  var later: [(changes: [SessionChange], world: World)] = []

  /// Whether somebody wants to know how far it is.
  private final class Watch: Sendable {
    let isOn = Atomic(false)
  }

  /// Begins to find them.
  ///
  /// - Parameter plan: says what is to be recorded of documents on the desk.
  init(
    _ texts: ReadTexts, _ unclaimed: ReadCorpus, progress: CorpusLoader.Progress?,
    line: SessionChange, in world: World, desk: Desk,
    plan: @escaping @Sendable ([ReadDocument], Desk) -> LoadPlan
  ) {
    let watch = Watch()
    let watched: CorpusLoader.Progress = { done, known in
      if watch.isOn.load(ordering: .relaxed) { progress?(done, known) }
    }
    found = Later {
      let read = texts.claimedMeanwhile(watched, index: unclaimed.index)
      return Found(read: read, plan: plan(read.documents, desk))
    }
    self.watch = watch
    self.progress = progress
    self.line = line
    self.world = world
    self.desk = desk
    found.begin()
  }

  var isReady: Bool { found.ready != nil }

  /// What was found, waited for; nil where Control-C came first.
  var value: Found? {
    watch.isOn.store(true, ordering: .relaxed)
    defer { watch.isOn.store(false, ordering: .relaxed) }
    let value = found.value()
    // Where nobody waits any longer, nothing is said of it any longer.
    if value == nil { progress?(1, 1) }
    return value
  }
}

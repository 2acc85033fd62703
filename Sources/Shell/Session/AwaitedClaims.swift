import Corpora
import Sessions
import Synchronization
import Text

/// A loading whose claims are still being found, while the prompt goes on.
struct AwaitedClaims {
  private let corpus: Later<ReadCorpus>
  private let watch: Watch
  private let progress: CorpusLoader.Progress?
  /// The line that began it, with the moment and the place it was run at.
  let line: SessionChange
  let world: World
  let encoding: TextEncoding?
  /// The desk as it was before.
  let desk: Desk
  /// What has been run since, and is to be recorded after it.
  var later: [(changes: [SessionChange], world: World)] = []

  /// Whether somebody wants to know how far it is.
  private final class Watch: Sendable {
    let isOn = Atomic(false)
  }

  /// Begins to find them.
  init(
    _ texts: ReadTexts, _ unclaimed: ReadCorpus, progress: CorpusLoader.Progress?,
    line: SessionChange, in world: World, encoding: TextEncoding?, desk: Desk
  ) {
    let watch = Watch()
    let watched: CorpusLoader.Progress = { done, known in
      if watch.isOn.load(ordering: .relaxed) { progress?(done, known) }
    }
    corpus = Later { texts.claimedMeanwhile(watched, index: unclaimed.index) }
    self.watch = watch
    self.progress = progress
    self.line = line
    self.world = world
    self.encoding = encoding
    self.desk = desk
    corpus.begin()
  }

  var isReady: Bool { corpus.ready != nil }

  /// The documents with their claims, waited for; nil where Control-C came first.
  var value: ReadCorpus? {
    watch.isOn.store(true, ordering: .relaxed)
    defer { watch.isOn.store(false, ordering: .relaxed) }
    let value = corpus.value()
    // Where nobody waits any longer, nothing is said of it any longer.
    if value == nil { progress?(1, 1) }
    return value
  }
}

import Synchronization

/// The corpus that was read for a session that was opened: whoever loads its files right after that
/// has it already.
final class LatestReading: Sendable {
  private let latest = Mutex<(key: String, corpus: ReadCorpus)?>(nil)

  /// - Parameter key: tells the files, and how they were read, from any others.
  func take(_ corpus: ReadCorpus, as key: String) {
    latest.withLock { $0 = (key, corpus) }
  }

  /// The corpus with that key, handed on; nil where another was read last, which is let go.
  func corpus(_ key: String) -> ReadCorpus? {
    latest.withLock { latest in
      defer { latest = nil }
      return latest?.key == key ? latest?.corpus : nil
    }
  }
}

import Synchronization

/// What the records of one file say of where their facts were read: nearly always the same, and then
/// kept once.
final class SharedBasis: Sendable {
  private let last = Mutex<[OriginFact: String]>([:])

  /// The one that was kept last where the two are equal; else `basis`, which is kept now.
  func kept(for basis: [OriginFact: String]) -> [OriginFact: String] {
    let known = last.withLock { $0 }
    if known == basis { return known }
    last.withLock { $0 = basis }
    return basis
  }
}

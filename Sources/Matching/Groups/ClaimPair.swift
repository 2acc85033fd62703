/// Two claims that say much the same, by their numbers in the order of the corpus.
struct ClaimPair: Hashable, Sendable {
  let first: Int
  let second: Int
  /// 0…1; from `ClaimPair.same` on they make one group.
  let similarity: Double

  /// Chosen on the headline pairs of STS 2013–2014, where it is "roughly equivalent".
  static let same = 0.7
  /// Below it two claims have little to do with each other.
  static let related = 0.5
  /// Below it only figures could bring them together.
  static let nearby = 0.35
}

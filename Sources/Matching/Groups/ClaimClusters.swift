/// Puts pairs together into groups, the most alike first.
///
/// Two groups become one only where their members are alike on the average, so that a chain of
/// small changes does not bring together what differs.
struct ClaimClusters {
  /// Numbers of claims, rising; by their first member.
  private(set) var clusters: [[Int]] = []

  /// What a pair that was not found alike counts for at least, and what the average must reach.
  private static let unknown = 0.35
  private static let average = 0.6
  /// Larger groups are not averaged: they are copies of one text.
  private static let large = 24

  /// - Parameters:
  ///   - pairs: in any order.
  ///   - originals: for each claim the number of its wording.
  ///   - likeness: what two wordings that were not compared closely count for.
  init(_ pairs: [ClaimPair], originals: [Int], likeness: (Int, Int) -> Double) {
    var known: [UInt64: Double] = [:]
    known.reserveCapacity(pairs.count)
    func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
    for pair in pairs {
      known[key(originals[pair.first], originals[pair.second])] = pair.similarity
    }
    func similarity(_ a: Int, _ b: Int) -> Double {
      let (first, second) = (originals[a], originals[b])
      if first == second { return 1 }
      return known[key(first, second)] ?? max(Self.unknown, likeness(first, second))
    }
    var clusterOf = [Int](repeating: -1, count: originals.count)
    var members: [[Int]] = []
    func cluster(_ claim: Int) -> Int {
      if clusterOf[claim] < 0 {
        clusterOf[claim] = members.count
        members.append([claim])
      }
      return clusterOf[claim]
    }
    let ordered = pairs.filter { $0.similarity >= ClaimPair.same }.sorted {
      ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
    }
    for pair in ordered {
      let (a, b) = (cluster(pair.first), cluster(pair.second))
      guard a != b else { continue }
      let isCopy = pair.similarity == 1
      if !isCopy, members[a].count <= Self.large, members[b].count <= Self.large {
        var sum = 0.0
        for left in members[a] {
          for right in members[b] { sum += similarity(left, right) }
        }
        if sum / Double(members[a].count * members[b].count) < Self.average { continue }
      }
      let (small, big) = members[a].count < members[b].count ? (a, b) : (b, a)
      for claim in members[small] { clusterOf[claim] = big }
      members[big] += members[small]
      members[small] = []
    }
    clusters = members.filter { $0.count > 1 }.map { $0.sorted() }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}

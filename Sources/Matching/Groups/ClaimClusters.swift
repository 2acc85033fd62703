/// Puts pairs together into groups, the most alike first.
///
/// Two groups become one only where their members are alike on the average, so that a chain of
/// small changes does not bring together what differs.
struct ClaimClusters {
  /// Numbers of claims, rising; by their first member.
  private(set) var clusters: [[Int]] = []

  /// What a pair that was not found alike counts for, and what the average must reach.
  private static let unknown = 0.35
  private static let average = 0.6
  /// Larger groups are not averaged: they are copies of one text.
  private static let large = 24

  init(_ pairs: [(first: Int, second: Int, similarity: Double)], count: Int) {
    var known: [UInt64: Double] = [:]
    func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
    // What is known of a claim is known of its copies, of which only the first was compared.
    var original: [Int: Int] = [:]
    for pair in pairs {
      known[key(pair.first, pair.second)] = pair.similarity
      if pair.similarity == 1 { original[pair.second] = original[pair.first] ?? pair.first }
    }
    func similarity(_ a: Int, _ b: Int) -> Double {
      let (first, second) = (original[a] ?? a, original[b] ?? b)
      return first == second ? 1 : known[key(first, second)] ?? Self.unknown
    }
    var clusterOf: [Int: Int] = [:]
    var members: [[Int]] = []
    func cluster(_ claim: Int) -> Int {
      if let known = clusterOf[claim] { return known }
      clusterOf[claim] = members.count
      members.append([claim])
      return members.count - 1
    }
    let ordered = pairs.filter { $0.similarity >= ClaimPair.same }.sorted {
      $0.similarity != $1.similarity
        ? $0.similarity > $1.similarity : ($0.first, $0.second) < ($1.first, $1.second)
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

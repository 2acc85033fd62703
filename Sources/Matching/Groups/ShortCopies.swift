import Claims

/// Claims in equal words that say too little to be known by them ("No one was hurt."): the same
/// where their documents share other claims too.
struct ShortCopies {
  /// In order.
  let pairs: [ClaimPair]

  /// So many related claims, or one that says the same, make two documents tell one story.
  private static let related = 2

  /// - Parameter known: pairs of other claims that are at least related.
  init(_ wordings: ClaimWordings, _ places: [CorpusClaims.Place], known: [ClaimPair]) {
    let short = wordings.short
    guard !short.isEmpty else {
      pairs = []
      return
    }
    var shared: [UInt64: Int] = [:]
    for pair in known {
      let (first, second) = (places[pair.first].document, places[pair.second].document)
      guard first != second else { continue }
      shared[Self.key(first, second), default: 0] +=
        pair.similarity >= ClaimPair.same ? Self.related : 1
    }
    var told: [Int: [Int]] = [:]
    for (key, count) in shared where count >= Self.related {
      told[Int(key & 0xFFFF_FFFF), default: []].append(Int(key >> 32))
    }
    pairs = short.flatMap { claims in
      var holder: [Int: Int] = [:]
      return claims.flatMap { claim in
        let document = places[claim].document
        let before = (told[document] ?? []).compactMap { holder[$0] }
        if holder[document] == nil { holder[document] = claim }
        return before.sorted().map { ClaimPair(first: $0, second: claim, similarity: 1) }
      }
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func key(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(min(first, second)) << 32 | UInt64(max(first, second))
  }
}

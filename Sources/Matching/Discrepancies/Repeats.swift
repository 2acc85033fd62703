import Claims

/// Claims that one document makes more than once in nearly the same words.
func repeats(_ compared: ComparedClaims) -> [PartedClaims] {
  let nearly = 0.85
  let mostReplaced = 1
  var members: [CorpusClaims.Place: Set<CorpusClaims.Place>] = [:]
  for pair in compared.pairs
  where pair.areSame && pair.similarity >= nearly && pair.first.document == pair.second.document
    && (compared.areEqual(pair.first, pair.second)
      || ClaimMatter(compared, pair.first)
        .compared(with: ClaimMatter(compared, pair.second)).replaced <= mostReplaced)
  {
    members[pair.first, default: []].insert(pair.second)
  }
  var told: Set<CorpusClaims.Place> = []
  return members.keys.sorted().compactMap { first in
    guard !told.contains(first), let others = members[first] else { return nil }
    told.formUnion(others)
    let times = others.count + 1 == 2 ? "twice" : "\(others.count + 1) times"
    return PartedClaims(
      .repeat, [first] + others, "the document says it \(times)", severity: 0.2)
  }
}

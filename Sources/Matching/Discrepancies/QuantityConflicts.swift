import Claims
import Text

/// Amounts of one thing that differ between claims that say the same, and between sentences of
/// one story that are set alike: the same names, the same event.
func quantityConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  compared.likePairs { !amounts($0).isEmpty }.flatMap { differing(compared, $0) }
}

/// The amounts that differ, of two claims that are about one thing.
private func differing(_ compared: ComparedClaims, _ pair: LikePair) -> [PartedClaims] {
  let (first, second) = (pair.first, pair.second)
  let (left, right) = (amounts(compared.claims[first]), amounts(compared.claims[second]))
  guard let (amount, rival) = rivals(compared, (first, left), (second, right)) else { return [] }
  guard compared.happenAtOneTime(first, second),
    compared.areOfOneThing(pair, without: left.map(\.range), right.map(\.range))
  else { return [] }
  let (words, other) = (
    compared.words(amount.range, at: first), compared.words(rival.range, at: second)
  )
  let apart = AmountRelation.difference(amount.value ?? 0, rival.value ?? 0)
  let isRough = amount.isApproximate || rival.isApproximate
  let update = corrected(compared, first, second)
  return [
    PartedClaims(
      .quantity, PartedClaims.Side(words, at: first), PartedClaims.Side(other, at: second),
      "'\(words)' against '\(other)'" + (update ? ": updated, it seems" : ""),
      severity: update ? 0.4 : isRough ? 0.5 : 0.6 + 0.3 * min(1, apart))
  ]
}

/// The first amount of one claim that the other contradicts: neither claim has both.
private func rivals(
  _ compared: ComparedClaims, _ left: (place: CorpusClaims.Place, amounts: [Quantity]),
  _ right: (place: CorpusClaims.Place, amounts: [Quantity])
) -> (Quantity, Quantity)? {
  func agree(_ a: Quantity, _ b: Quantity) -> Bool { AmountRelation(a, b) == .compatible }
  for amount in left.amounts where !right.amounts.contains(where: { agree(amount, $0) }) {
    let rival = right.amounts.first { other in
      AmountRelation(amount, other) == .conflicting
        && !left.amounts.contains { agree($0, other) }
        && (amount.unit != nil
          || counted(compared, amount, at: left.place)
            == counted(compared, other, at: right.place))
    }
    if let rival { return (amount, rival) }
  }
  return nil
}

/// What is worth comparing, lengths of time included: "one of the sources" counts nothing.
private func amounts(_ claim: Claim) -> [Quantity] {
  let amounts = claim.quantities.filter { quantity in
    guard let value = quantity.value, quantity.kind != .ordinal else { return false }
    return quantity.unit != nil || quantity.kind != .number || value > 2
  }
  return amounts + claim.dates.compactMap { Quantity(duration: $0) }
}

/// The word after a bare number: what is counted.
private func counted(
  _ compared: ComparedClaims, _ amount: Quantity, at place: CorpusClaims.Place
) -> [UInt8]? {
  let rest = TextRange(amount.range.end, compared.claims[place].range.end)
  return Analyser().terms(in: compared.text(place), within: rest).first.map {
    $0.key.root
  }
}

/// Whether the later of two documents says that what it tells is new.
private func corrected(
  _ compared: ComparedClaims, _ first: CorpusClaims.Place, _ second: CorpusClaims.Place
) -> Bool {
  guard let day = compared.published(first), let other = compared.published(second), day != other
  else { return false }
  let later = day < other ? second : first
  let title = compared.claims.corpus.documents[later.document].source.title?.exact ?? ""
  let keys = compared.keys([compared.claims[later].range], at: later) + Analyser().keys(of: title)
  return keys.contains(where: UpdateWords.contains)
}

/// Words by which a text says that it brings a figure up to date.
///
/// Compiled for factdesk from general knowledge of English.
private enum UpdateWords {
  private static let words = Set(
    StopWords.words(
      of: """
        now updated update revised corrected correction correct erratum risen climbed later newest
        latest
        """))

  static func contains(_ word: TermKey) -> Bool { words.contains(word) }
}

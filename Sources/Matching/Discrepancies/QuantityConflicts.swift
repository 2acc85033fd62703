import Claims
import Text

/// Amounts of one thing that differ between claims that say the same, and between sentences of
/// one story that are set alike: the same names, the same event.
func quantityConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let same = compared.pairs.filter { pair in
    pair.areSame || pair.first.document != pair.second.document
  }.flatMap { pair in
    differing(compared, pair.first, pair.second) { setting in
      pair.areSame || setting(false).isOfOneThing
    }
  }
  let nearby = compared.nearby.flatMap { pair in
    differing(compared, pair.first, pair.second) { $0(false).isOfOneThing }
  }
  let known = Set(compared.pairs.map { [$0.first, $0.second] })
  let stories = compared.inStories { !amounts($0).isEmpty }.filter { pair in
    !known.contains([pair.first, pair.second])
  }.flatMap { pair in
    differing(compared, pair.first, pair.second) { $0(true).isOfOneEvent }
  }
  return same + nearby + stories
}

extension ClaimSetting.Overlap {
  /// Chosen on `seeds/` and on the tests' drifted pairs.
  fileprivate var isOfOneThing: Bool {
    names >= 1 && words >= 3 && coverage >= 0.45 || !namesConflict && words >= 4 && coverage >= 0.6
  }
  fileprivate var isOfOneEvent: Bool { names >= 2 && words >= 4 && coverage >= 0.4 }
}

/// The amounts that differ, of two claims that are about one thing.
///
/// - Parameter isOneThing: is asked only where amounts differ; its argument lays the two settings
///   side by side, with the sentences before or without.
private func differing(
  _ compared: ComparedClaims, _ first: CorpusClaims.Place, _ second: CorpusClaims.Place,
  _ isOneThing: ((Bool) -> ClaimSetting.Overlap) -> Bool
) -> [PartedClaims] {
  let (left, right) = (amounts(compared.claims[first]), amounts(compared.claims[second]))
  guard let (amount, rival) = rivals(compared, (first, left), (second, right)) else { return [] }
  func setting(_ place: CorpusClaims.Place, _ amounts: [Quantity], _ before: Bool) -> ClaimSetting {
    ClaimSetting(compared, place, without: amounts.map(\.range), withNeighbour: before)
  }
  guard happenAtOneTime(compared, first, second),
    isOneThing({ setting(first, left, $0).overlap(with: setting(second, right, $0)) })
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

/// False where both claims name when, and the times have nothing in common.
private func happenAtOneTime(
  _ compared: ComparedClaims, _ first: CorpusClaims.Place, _ second: CorpusClaims.Place
) -> Bool {
  func times(_ place: CorpusClaims.Place) -> [(first: CalendarDate, last: CalendarDate)] {
    compared.claims[place].dates.compactMap { mention in
      guard mention.isCertain, mention.impossible == nil, let first = mention.first,
        !follows(mention.range, "since", in: compared.text(place))
      else { return nil }
      return (first, mention.last ?? first)
    }
  }
  let (left, right) = (times(first), times(second))
  guard !left.isEmpty, !right.isEmpty else { return true }
  return left.contains { a in right.contains { a.first <= $0.last && $0.first <= a.last } }
}

/// Whether a word stands before a range.
private func follows(_ range: TextRange, _ word: String, in text: SourceText) -> Bool {
  let before = text.utf8[..<range.start].suffix(word.utf8.count + 1).dropLast()
  return before.elementsEqual(word.utf8)
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

import Claims
import Text
import Threads

/// Where one document widens or narrows whom another names, counts the sources otherwise, leaves
/// the source out, or does not say whom it told.
func attributionShifts(_ compared: ComparedClaims) -> [PartedClaims] {
  let pairs = compared.across.filter(\.areSame)
  return inPieces(pairs.count) { range in
    range.flatMap { index in
      widenings(compared, pairs[index]) + countings(compared, pairs[index])
        + losses(compared, pairs[index]) + tellings(compared, pairs[index])
    }
  }.flatMap(\.self)
}

/// "China" where the other document has "China's foreign minister".
private func widenings(_ compared: ComparedClaims, _ pair: ComparedClaims.Pair) -> [PartedClaims] {
  func names(_ place: CorpusClaims.Place) -> [SpeakerName] {
    compared.claims[place].attributions.map { SpeakerName($0, compared, place) }
      .filter { !$0.roots.isEmpty }
  }
  func isSolitary(_ name: SpeakerName, among others: [SpeakerName]) -> Bool {
    !others.contains { Set($0.roots) == Set(name.roots) }
  }
  let (left, right) = (names(pair.first), names(pair.second))
  let lonelyLeft = left.filter { isSolitary($0, among: right) }
  let lonelyRight = right.filter { isSolitary($0, among: left) }
  func widened(_ a: SpeakerName, _ b: SpeakerName) -> Bool {
    a.kind == .organisation && (b.kind == .named || b.kind == .unnamed)
      && a.roots.count < b.roots.count && Set(a.roots).isSubset(of: b.roots)
  }
  guard !lonelyLeft.isEmpty, !lonelyRight.isEmpty else { return [] }
  let isOneClaim =
    compared.areOfRewrites(pair.first, pair.second)
    || ClaimMatter(compared, pair.first).compared(with: ClaimMatter(compared, pair.second))
      .isOfOneThing
  return lonelyLeft.flatMap { a in
    lonelyRight.compactMap { b -> PartedClaims? in
      guard widened(a, b) || widened(b, a), isOneClaim else { return nil }
      return PartedClaims(
        .attribution, PartedClaims.Side(a.mention, at: pair.first),
        PartedClaims.Side(b.mention, at: pair.second),
        "'\(a.mention)' against '\(b.mention)': one names the speaker more widely",
        severity: 0.6)
    }
  }
}

/// "two officials" where the other document has "officials".
private func countings(_ compared: ComparedClaims, _ pair: ComparedClaims.Pair) -> [PartedClaims] {
  func sources(_ place: CorpusClaims.Place) -> [SourceCount] {
    compared.claims[place].attributions.filter { $0.kind == .unnamed }
      .compactMap { SourceCount(SpeakerName($0.source.first, $0.kind, compared, place).mention) }
  }
  let right = sources(pair.second)
  return sources(pair.first).compactMap { source -> PartedClaims? in
    let others = right.filter { $0.noun == source.noun }
    guard let other = others.first, !others.contains(where: { $0.count == source.count })
    else { return nil }
    return PartedClaims(
      .attribution, PartedClaims.Side(source.mention, at: pair.first),
      PartedClaims.Side(other.mention, at: pair.second),
      "'\(source.mention)' against '\(other.mention)': how many sources?", severity: 0.4)
  }
}

/// A claim with a source in one document, and as a fact in the other.
private func losses(_ compared: ComparedClaims, _ pair: ComparedClaims.Pair) -> [PartedClaims] {
  func only(_ place: CorpusClaims.Place, not other: CorpusClaims.Place) -> [PartedClaims] {
    guard pair.similarity >= ClaimPair.same, compared.isToldAsFact(other),
      let outermost = compared.claims[place].attributions.first, !outermost.source.isEmpty
    else { return [] }
    let name = SpeakerName(outermost, compared, place)
    let others = compared.keys([compared.claims[other].range], at: other)
    guard !name.roots.isEmpty, !others.contains(where: { name.roots.contains($0.root) }),
      !compared.isByNeighbour(name, of: other)
    else { return [] }
    let amounts = compared.claims[place].quantities.map(\.range)
    let said = ClaimMatter(compared, place, within: outermost.content, without: amounts)
    let found = said.compared(with: ClaimMatter(compared, other))
    guard found.isOfOneThing, found.likeness >= nearlyAll else { return [] }
    let isLost = compared.published(place).flatMap { day in
      compared.published(other).map { day <= $0 }
    }
    return [
      PartedClaims(
        .attribution, PartedClaims.Side(name.mention, at: place, as: "by somebody"),
        PartedClaims.Side("", at: other),
        "by '\(name.mention)' in one document, as a fact in the other",
        severity: isLost == false ? 0.35 : 0.5)
    ]
  }
  return only(pair.first, not: pair.second) + only(pair.second, not: pair.first)
}

/// So much of what is said by somebody must be told as a fact: the share of all words' weight.
private let nearlyAll = 0.7

extension ComparedClaims {
  /// Whether a claim is told without a source, and not by somebody's own words.
  fileprivate func isToldAsFact(_ place: CorpusClaims.Place) -> Bool {
    guard claims[place].attributions.isEmpty, claims[place].quotations.isEmpty else { return false }
    return !isInOwnWords([claims[place].range], at: place)
  }

  /// Whether the sentence before or after is by the same source: "He was glad, he said. He …".
  fileprivate func isByNeighbour(_ name: SpeakerName, of place: CorpusClaims.Place) -> Bool {
    [place.claim - 1, place.claim + 1].contains { number in
      guard claims.claims[place.document].indices.contains(number) else { return false }
      let neighbour = CorpusClaims.Place(document: place.document, claim: number)
      return claims[neighbour].attributions.contains {
        speakerLikeness(SpeakerName($0, self, neighbour), name) >= SpeakerName.alike
      }
    }
  }
}

/// "told the Associated Press" in one document only.
private func tellings(_ compared: ComparedClaims, _ pair: ComparedClaims.Pair) -> [PartedClaims] {
  func told(_ place: CorpusClaims.Place) -> [(name: SpeakerName, outlet: TextRange)] {
    compared.claims[place].attributions.compactMap { attribution in
      guard let via = attribution.via,
        compared.credits.isOutlet(compared.text(place).string(via))
      else { return nil }
      return (SpeakerName(attribution, compared, place), via)
    }
  }
  func only(_ place: CorpusClaims.Place, not other: CorpusClaims.Place) -> [PartedClaims] {
    guard told(other).isEmpty else { return [] }
    return told(place).compactMap { telling in
      let hasSpeaker = compared.claims[other].attributions.contains {
        speakerLikeness(SpeakerName($0, compared, other), telling.name) >= SpeakerName.alike
      }
      guard hasSpeaker else { return nil }
      let outlet = compared.words(telling.outlet, at: place)
      return PartedClaims(
        .attribution, PartedClaims.Side(outlet, at: place), PartedClaims.Side("", at: other),
        "told '\(outlet)' in one document, not said whom in the other", severity: 0.3)
    }
  }
  return only(pair.first, not: pair.second) + only(pair.second, not: pair.first)
}

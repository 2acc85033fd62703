import Claims
import Text

/// Where one document widens or narrows whom another names, counts the sources otherwise, leaves
/// the source out, or does not say whom it told.
func attributionShifts(_ compared: ComparedClaims) -> [PartedClaims] {
  compared.across.filter(\.areSame).flatMap { pair in
    widenings(compared, pair) + countings(compared, pair) + losses(compared, pair)
      + tellings(compared, pair)
  }
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
  return lonelyLeft.flatMap { a in
    lonelyRight.compactMap { b -> PartedClaims? in
      guard widened(a, b) || widened(b, a) else { return nil }
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
    guard pair.similarity >= ClaimPair.same, compared.claims[other].attributions.isEmpty,
      let outermost = compared.claims[place].attributions.first, !outermost.source.isEmpty
    else { return [] }
    let name = SpeakerName(outermost, compared, place)
    let others = compared.keys([compared.claims[other].range], at: other)
    guard !name.roots.isEmpty, !others.contains(where: { name.roots.contains($0.root) })
    else { return [] }
    return [
      PartedClaims(
        .attribution, PartedClaims.Side(name.mention, at: place), PartedClaims.Side("", at: other),
        "by '\(name.mention)' in one document, as a fact in the other", severity: 0.5)
    ]
  }
  return only(pair.first, not: pair.second) + only(pair.second, not: pair.first)
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

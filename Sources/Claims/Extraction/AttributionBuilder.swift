import Text

/// The attributions of a passage: outermost ones in the order of their cues, each followed by those
/// inside it.
func attributions(in passage: Passage) -> [Attribution] {
  let drafts = AttributionFinder.drafts(in: passage).sorted {
    $0.cue.lowerBound < $1.cue.lowerBound
  }
  let chain = Chain(drafts, in: passage)
  var resolver = SpeakerResolver(passage)
  let found = drafts.indices.map { index in
    let draft = drafts[index]
    let speaker = resolver.speaker(of: draft, inside: chain.parents[index].map { drafts[$0] })
    return Attribution(
      source: draft.source.map { [passage.range($0)] } ?? [], cue: [passage.range(draft.cue)],
      content: draft.content.map { passage.range($0) },
      speaker: speaker.map { passage.stemRange($0.words) }, how: speaker?.how,
      isCertain: speaker?.isCertain ?? false,
      kind: speaker?.kind ?? draft.source.map { passage.kind(of: $0) } ?? .unnamed,
      stance: draft.stance, strength: draft.strength, via: passage.via(index, drafts, chain),
      depth: chain.depths[index], reason: draft.rule.rawValue)
  }
  return chain.order.map { found[$0] }
}

extension Passage {
  /// The bytes of some words without a possessive ending.
  func stemRange(_ span: Range<Int>) -> TextRange {
    let whole = range(span)
    let last = words[span.upperBound - 1]
    let token = Token(
      range: TextRange(Int(last.start), Int(last.end)), kind: .word, startsLine: false)
    return TextRange(whole.start, token.stem(in: text).end)
  }

  /// The outlet that was told, or that reports the inner speaker; nil where there is none.
  fileprivate func via(_ index: Int, _ drafts: [Draft], _ chain: Chain) -> TextRange? {
    if let told = drafts[index].told, told.contains(where: { isOutlet($0) }) { return range(told) }
    guard let parent = chain.parents[index], let source = drafts[parent].source,
      source.contains(where: { words[$0].has(.outlet) && words[$0].has(.capital) })
    else { return nil }
    return range(source)
  }

  /// An outlet by name, or "reporters", "media outlets".
  private func isOutlet(_ index: Int) -> Bool {
    words[index].has(.outlet) && words[index].has(.capital) || word(index, is: "reporters")
      || word(index, is: "journalists") || word(index, is: "outlets") || word(index, is: "media")
  }
}

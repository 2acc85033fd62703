/// Quotations that belong to the speaker of the one before.
extension AttributionFinder {
  /// Gives a stretch without a report of its own to the speaker quoted before it.
  mutating func goOnWithQuotations(since first: Int) {
    guard drafts.count == first, floor < ceiling,
      let quoted = (floor..<ceiling).first(where: { words[$0].quote >= 0 })
    else { return }
    let quote = passage.quotes[Int(words[quoted].quote)].words
    guard
      let last = drafts[max(0, first - 12)...].lastIndex(where: {
        stretch - max($0.stretch, $0.lastStretch) <= 2 && isSpeech($0)
      })
    else {
      return
    }
    // Nothing but quotation marks and what is between them, or a few words before a long one.
    let isAlone =
      quoted == floor
      && words[quote.upperBound..<max(quote.upperBound, ceiling)]
        .allSatisfy { $0.has(.mark) }
    let isMixed =
      quoted - floor <= 4 && quote.count > 6
      && stretch - max(drafts[last].stretch, drafts[last].lastStretch) == 1
      && passage.continuesLine(stretch)
    guard isAlone || isMixed else { return }
    drafts[last].content.append(floor..<(isAlone ? min(ceiling, quote.upperBound) : ceiling))
    drafts[last].lastStretch = stretch
  }

  private func isSpeech(_ draft: Draft) -> Bool {
    switch draft.rule {
    case .reportAfter, .reportInverted, .quotationAfter: hasQuote(draft)
    case .reportBefore:
      // Only where the words quoted end what is reported.
      draft.content.last.map { words[$0.upperBound - 1].quote >= 0 } ?? false
    case .object, .participle: false
    case .infinitive, .passive, .seeming, .accordingTo, .citation, .noun, .nounObject, .colon,
      .hearsay,
      .adjective, .documentFirst:
      false
    }
  }

  private func hasQuote(_ draft: Draft) -> Bool {
    draft.content.contains { $0.contains { words[$0].quote >= 0 } }
  }
}

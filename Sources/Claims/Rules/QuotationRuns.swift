/// Quotations that belong to the speaker of the one before.
extension AttributionFinder {
  /// Gives quotations without a report of their own to the speaker before them.
  mutating func goOnWithQuotations(since first: Int) {
    guard floor < ceiling, words[floor].quote >= 0 else { return }
    let quote = passage.quotes[Int(words[floor].quote)].words
    guard drafts.count == first else { return }
    // Nothing but quotation marks and what is between them.
    let isAlone = (quote.upperBound..<max(quote.upperBound, ceiling)).allSatisfy {
      words[$0].has(.mark)
    }
    guard isAlone, let last = drafts.last, stretch - last.stretch <= 2,
      let content = last.content.last, words[content.upperBound - 1].quote >= 0 || hasQuote(last)
    else { return }
    drafts[drafts.count - 1].content.append(floor..<min(ceiling, quote.upperBound))
    drafts[drafts.count - 1].stretch = stretch
  }

  private func hasQuote(_ draft: Draft) -> Bool {
    draft.content.contains { $0.contains { words[$0].quote >= 0 } }
  }
}

import Text

extension Claim {
  /// Whether a quotation of this claim is somebody's speech, rather than words held at arm's length:
  /// scare quotes, terms and titles.
  ///
  /// Speech is what a source says: it stands in the content of an attribution, or, where the text
  /// names nobody, has the length or the stop of a sentence. One word behind an article and before
  /// its noun is a scare quote wherever it stands: the “reform” law.
  public func isSpeech(_ quotation: Quotation, in text: SourceText) -> Bool {
    let words = tokens(in: text, within: quotation.inner).filter { $0.kind != .mark }.count
    if follows("so-called", quotation, in: text) { return false }
    if words == 1, isBetweenArticleAndNoun(quotation, in: text) { return false }
    let isAttributed = attributions.contains { attribution in
      attribution.content.contains {
        $0.start <= quotation.inner.start && quotation.inner.end <= $0.end
      }
    }
    return isAttributed || words >= 6 || endsAsSentence(quotation, in: text)
  }

  private func endsAsSentence(_ quotation: Quotation, in text: SourceText) -> Bool {
    guard quotation.inner.length > 1, quotation.isClosed else { return false }
    return [46, 33, 63].contains(text.utf8[quotation.inner.end - 1])
  }

  private func isBetweenArticleAndNoun(_ quotation: Quotation, in text: SourceText) -> Bool {
    let articles: [StaticString] = ["the", "a", "an", "this", "these", "its", "their"]
    guard articles.contains(where: { follows($0, quotation, in: text) }) else { return false }
    let next = tokens(in: text, within: TextRange(quotation.range.end, range.end)).first
    return next?.kind == .word
  }

  /// Whether a lower-case word stands straight before the quotation, in either case.
  private func follows(_ word: StaticString, _ quotation: Quotation, in text: SourceText) -> Bool {
    let length = word.utf8CodeUnitCount
    let end = quotation.range.start - 1
    let start = end - length
    guard start >= range.start, text.utf8[end] == 32 else { return false }
    let isAlone = start == range.start || text.utf8[start - 1] <= 40
    return isAlone
      && word.withUTF8Buffer { letters in
        letters.indices.allSatisfy { text.utf8[start + $0] | 0x20 == letters[$0] | 0x20 }
      }
  }
}

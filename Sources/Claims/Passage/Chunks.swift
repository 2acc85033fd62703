/// Who or what stands behind a verb: a person told, an inverted subject.
extension Passage {
  /// The noun phrase that begins at `start`: one chunk, appositions and attachments left out.
  func chunk(from start: Int, ceiling: Int) -> Range<Int>? {
    var index = start
    if index < ceiling, words[index].has([.objectPronoun, .subjectPronoun, .relative]) {
      return index..<(index + 1)
    }
    var hasNoun = false
    while index < ceiling {
      let word = words[index]
      if word.has(.mark) {
        if word.has(.hyphen) || isPluralPossessive(index) {
          index += 1
          continue
        }
        break
      }
      if word.has([
        .that, .question, .preposition, .to, .subordinator, .asWord, .relative, .subjectPronoun,
        .be, .have, .does, .modal, .negation,
      ]), !word.has([.organisation, .capital]) {
        break
      }
      if word.has([.determiner, .possessivePronoun]), hasNoun { break }
      if word.has(.coordinator) {
        guard hasNoun, index + 1 < ceiling, words[index + 1].has([.capital]) else { break }
      }
      if hasNoun, isFiniteVerb(index), !word.has(.maybeNoun) { break }
      if hasNoun, word.has(.time), !word.has(.possessive) { break }
      if isNoun(index) { hasNoun = true }
      index += 1
    }
    return hasNoun ? start..<index : nil
  }

  /// The inverted subject from `start` ("said Drew Thompson, a former official, in Rome").
  func invertedSubject(from start: Int, ceiling: Int) -> Range<Int>? {
    guard let head = chunk(from: start, ceiling: ceiling) else { return nil }
    if words[start].has([.subjectPronoun]) { return head }
    var end = head.upperBound
    while end < ceiling {
      let word = words[end]
      if word.has([.stop, .semicolon, .colon, .dash]) || word.quote >= 0 { break }
      if word.has(.comma) {
        guard end + 1 < ceiling, words[end + 1].quote < 0, !words[end + 1].has(.gerund),
          !words[end + 1].has([.coordinator, .subordinator, .adverb])
        else { break }
      }
      end += 1
    }
    while end > head.upperBound, words[end - 1].has([.comma]) { end -= 1 }
    return start..<end
  }
}

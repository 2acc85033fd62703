/// What stands at a place as a verb, and what belongs to it.
extension Passage {
  /// A verb with its auxiliaries and adverbs: "has also denied", "did not say".
  struct VerbGroup {
    var words: Range<Int>
    var isNegated = false
    var isPassive = false
    /// "to say", with nothing in front that belongs to it.
    var isInfinitive = false
    /// Has "have", "be", "do" or a modal in front.
    var hasAuxiliary = false
  }

  /// Whether the word is the verb of a clause rather than a noun, an adjective or a name.
  func isFiniteVerb(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has([.base, .third, .past, .be, .have, .does, .modal]) else { return false }
    if word.has(WordClasses.auxiliary) {
      // "May" the month, "Will" the name.
      return !word.has(.capital) || word.has(.lineStart)
    }
    guard index > 0, !word.has([.capital, .lineStart]) else { return false }
    let before = words[index - 1]
    if before.has(.hyphen) || index + 1 < words.count && words[index + 1].has(.hyphen) {
      return false
    }
    // "sources close to the talks".
    if self.word(index, is: "close"), index + 1 < words.count, words[index + 1].has(.to) {
      return false
    }
    let isBoth = before.has(.quantifier) && word.has(.base) && !word.has(.maybeNoun)
    if before.has([.determiner, .possessivePronoun, .possessive, .of]), !isBoth,
      !before.has(.subjectPronoun)
    {
      return false
    }
    if word.has(.past) { return isPastVerb(index) }
    if word.has(.maybeNoun) {
      return before.has([.subjectPronoun, .relative, .modal, .does, .negation])
        || word.has(.third) && before.has([.capital, .role, .organisation, .closeBracket])
          && !before.has([.preposition, .possessive])
        || word.has(.base) && before.has(.people)
    }
    if before.has([.preposition, .be]) { return false }
    if word.has(.third) { return true }
    return before.has([.subjectPronoun, .relative, .modal, .does, .people, .negation, .adverb])
      || endsInS(index - 1)
  }

  private func isPastVerb(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(.participle), index + 1 < words.count, self.word(index + 1, is: "by") {
      return false
    }
    let before = words[index - 1]
    if word.has(.maybeNoun), before.has([.preposition, .be]) { return false }
    // "documents filed in court": papers do nothing of the kind.
    if word.has(.participle), before.has(.document), index + 1 < words.count,
      words[index + 1].has(.preposition)
    {
      return false
    }
    // "three unidentified people".
    if before.has([.number, .quantifier]), index + 1 < words.count,
      words[index + 1].has([.people, .role])
    {
      return false
    }
    if before.has(.be), word.has(.participle) { return false }
    // "people briefed on the matter": a participle that narrows the noun before it.
    if word.has(.participle), word.cue < 0 || self.word(index, is: "briefed"),
      index + 1 < words.count,
      words[index + 1].has(.preposition), before.has([.people, .role])
    {
      return false
    }
    return !before.has([.preposition]) && !(word.id < 0 && before.has(.comma))
  }

  /// The group of the verb at `index`.
  func verbGroup(_ index: Int, floor: Int) -> VerbGroup {
    var group = VerbGroup(words: index..<(index + 1))
    var start = index
    while start > floor {
      let word = words[start - 1]
      if word.has(.capital), !word.has(.lineStart), !word.has(.be) { break }
      if word.has(WordClasses.auxiliary), !word.has(.subjectPronoun) {
        group.hasAuxiliary = true
        if word.has(.be), words[index].has(.participle), !words[index].has(.gerund) {
          group.isPassive = true
        }
        if word.has(.negation) { group.isNegated = true }
      } else if word.has(.negation) {
        group.isNegated = true
      } else if word.has(.to), words[index].has(.base) || group.hasAuxiliary {
        group.isInfinitive = true
        start -= 1
        break
      } else if self.word(start - 1, is: "since"), start - 2 >= floor, words[start - 2].has(.have) {
        // "have since said".
      } else if !word.has(.adverb) || word.has([.subjectPronoun, .determiner, .time, .coordinator])
      {
        break
      }
      start -= 1
    }
    if start == index, start - 1 > floor, words[start - 1].has(.hyphen) {
      // "de-emphasized": the prefix belongs to the verb, and what stands before it too.
      var whole = verbGroup(start - 2, floor: floor)
      whole.words = whole.words.lowerBound..<(index + 1)
      return whole
    }
    group.words = start..<(index + 1)
    return group
  }

  /// Whether a form that is also a noun stands as a verb at `index`.
  func isVerb(_ index: Int, floor: Int) -> Bool {
    let word = words[index]
    if word.has(.capital), !word.has(.lineStart), !word.has(.allCapitals) {
      return word.has([.past, .gerund, .third]) && !word.has(.maybeNoun) && isTitleCase(index)
    }
    guard index > floor else { return word.has([.past, .gerund, .participle]) }
    let before = words[index - 1]
    if before.has(.hyphen), index - 2 >= floor, self.word(index - 2, is: "so") { return false }
    let isBoth = before.has(.quantifier) && word.has(.base) && !word.has(.maybeNoun)
    if before.has([.determiner, .possessivePronoun, .possessive]), !isBoth,
      !before.has([.subjectPronoun, .adverb, .objectPronoun])
    {
      return before.has([.that]) && !word.has([.base, .gerund, .maybeNoun])
    }
    if word.has([.past, .gerund]) {
      if word.has(.past), before.has([.of]) { return false }
      return !word.has(.maybeNoun) || !before.has([.preposition])
    }
    if word.has(.preposition) { return before.has([.subjectPronoun, .modal, .does, .relative]) }
    if !word.has(.maybeNoun) { return !before.has(.of) }
    return isVerbAmongNouns(index, before: before)
  }

  /// Decides for "claims", "report", "plan" by what stands around.
  private func isVerbAmongNouns(_ index: Int, before: Word) -> Bool {
    let word = words[index]
    if before.has([.subjectPronoun, .relative, .modal, .does, .negation]) { return true }
    if before.has(.to) { return word.has(.base) }
    if before.has([.preposition, .be, .coordinator]) { return false }
    if before.has(.adverb) { return !before.has([.determiner, .quantifier, .time]) }
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    let opensComplement =
      next.has([
        .that, .question, .determiner, .possessivePronoun, .subjectPronoun, .objectPronoun,
        .quoteMark, .capital, .to,
      ]) && !next.has([.preposition])
    if next.has(.quoteMark), index + 2 < words.count,
      words[index + 2].has([.modal, .be, .have, .does])
    {
      // 'any support "would be measured"': the noun is the subject of the words quoted.
      return false
    }
    if next.has(.stop) {
      // "researchers in Oslo estimate.", "the city estimates."
      return word.has(.base)
        ? before.has(.people) || hasPluralSubject(index)
        : before.has([.capital, .role, .organisation, .document]) && !before.has(.people)
    }
    guard opensComplement || next.has(.adverb) && !next.has(.time) else { return false }
    if word.has(.base) {
      return before.has([.people, .closeBracket]) || endsInS(index - 1)
        || next.has([.that, .determiner, .possessivePronoun]) && hasPluralSubject(index)
    }
    return before.has([.capital, .role, .organisation, .document, .outlet, .comma, .closeBracket])
      && !before.has(.people)
  }

  /// "Emails obtained by the Herald show that": the head of the phrase before the verb is a plural.
  private func hasPluralSubject(_ verb: Int) -> Bool {
    guard let phrase = nounPhrase(endingAt: verb, floor: max(0, verb - 14)) else { return false }
    let head = head(of: phrase)
    let narrowing = head.first { words[$0].has(.participle) } ?? head.upperBound
    guard narrowing > head.lowerBound else { return false }
    return endsInS(narrowing - 1)
      || words[narrowing - 1].has([.document, .people]) && !words[verb].has(.cueNoun)
  }

  /// Whether a word looks like a plural.
  private func endsInS(_ index: Int) -> Bool {
    let word = words[index]
    return !word.has(.mark) && text.utf8[Int(word.end) - 1] == UInt8(ascii: "s")
      && !word.has(.possessive)
  }

  /// Whether the line of the word is written with capitals throughout, as headlines are.
  private func isTitleCase(_ index: Int) -> Bool {
    var low = index
    while low > 0, !words[low].has(.lineStart), index - low < 8 { low -= 1 }
    let high = min(words.count, index + 6)
    var plain = 0
    for place in low..<high
    where !words[place].has([
      .capital, .mark, .number, .preposition, .to, .determiner, .coordinator,
    ]) {
      plain += 1
    }
    return plain <= 1
  }
}

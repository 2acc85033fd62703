extension Passage {
  /// What kind of source the words of a mention name.
  ///
  /// Decided by the head of the phrase: its last noun before an apposition or attachment.
  func kind(of source: Range<Int>) -> Attribution.Kind {
    let head = head(of: source)
    if let last = head.last, !words[last].has(.allCapitals) || word(last, is: "i"),
      words[last].has([.relative, .subjectPronoun, .possessivePronoun])
    {
      return word(last, is: "they") || word(last, is: "we") ? .unnamed : .named
    }
    if words[head.lowerBound].has([.quantifier, .number]), head.upperBound < source.upperBound,
      words[head.upperBound].has(.of)
    {
      // "One of the officials".
      let whole = kind(of: (head.upperBound + 1)..<source.upperBound)
      return whole == .named ? .unnamed : whole
    }
    if isPersonName(head) { return .named }
    guard let last = head.last(where: { isNoun($0) }) else { return .unnamed }
    let noun = words[last]
    if noun.has(.capital), noun.has([.organisation, .outlet, .place]) { return .organisation }
    if noun.has([.people, .role, .quantifier]) { return .unnamed }
    if noun.has(.document) && !noun.has(.capital) { return .document }
    if noun.has([.organisation, .outlet, .place]) { return .organisation }
    if noun.has(.document) { return .document }
    if noun.has(.allCapitals) { return .organisation }
    if head.contains(where: {
      words[$0].has(.capital) && words[$0].has([.organisation, .outlet, .place])
    }) {
      return .organisation
    }
    return noun.has(.capital) ? .named : .unnamed
  }

  /// The phrase without appositions and attachments: "Drew Thompson" of "Drew Thompson, a former
  /// official"; "director" of "director of the programme".
  func head(of source: Range<Int>) -> Range<Int> {
    var end = source.lowerBound
    while end < source.upperBound {
      let word = words[end]
      if end > source.lowerBound, word.has([.comma, .openBracket, .dash]) { break }
      if end > source.lowerBound, word.has([.preposition, .to, .relative, .that]),
        !word.has(.capital)
      {
        break
      }
      if end > source.lowerBound, word.has(.participle), !word.has([.maybeNoun, .capital]),
        isNoun(end - 1), !words[end - 1].has(.adverb)
      {
        // "emails obtained by the paper".
        break
      }
      end += 1
    }
    return source.lowerBound..<max(end, source.lowerBound + 1)
  }

  /// The phrase with its attachments, without appositions and relative clauses: "people familiar
  /// with the matter" of "people familiar with the matter who spoke in Rome".
  func description(in source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first {
      words[$0].has([.comma, .openBracket, .dash])
        || words[$0].has(.relative) && !words[$0].has(.capital)
    }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  /// Whether the phrase ends with the name of a person.
  func isPersonName(_ head: Range<Int>) -> Bool {
    let name = personName(in: head)
    guard let name else { return false }
    if name.count > 1 || head.count > name.count { return true }
    return !words[name.lowerBound].has([.organisation, .outlet, .place, .time, .document])
  }

  /// The name at the end of a phrase, its title left out: "Zhao Lijian" of "Foreign Ministry
  /// spokesman Zhao Lijian"; nil where the phrase ends otherwise.
  func personName(in head: Range<Int>) -> Range<Int>? {
    var start = head.upperBound
    while start > head.lowerBound {
      let word = words[start - 1]
      if word.has(.hyphen), start - 1 > head.lowerBound, start < head.upperBound {
        start -= 1
        continue
      }
      guard word.has(.capital),
        !word.has([.title, .role, .people, .determiner, .time, .quantifier]),
        !word.has(.possessive) || start == head.upperBound
      else {
        break
      }
      start -= 1
    }
    guard start < head.upperBound else { return nil }
    let name = start..<head.upperBound
    if name.contains(where: {
      words[$0].has([.organisation, .outlet, .place]) && !words[$0].has([.male, .female])
    }) {
      return nil
    }
    return name.count <= 4 ? name : nil
  }
}

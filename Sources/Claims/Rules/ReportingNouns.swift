/// "the claim by X that", "Trump’s promise to", "fears that".
extension AttributionFinder {
  mutating func findNoun(_ index: Int) {
    if let last = lastOfStretch, last.cue.contains(index) || last.source?.contains(index) ?? false {
      return
    }
    guard index + 1 < ceiling else { return }
    var start = index + 1
    var source: Range<Int>?
    if passage.word(start, is: "by") || passage.word(start, is: "from")
      || passage.word(start, is: "in") && start + 1 < ceiling && words[start + 1].has(.capital),
      let maker = passage.chunk(from: start + 1, ceiling: ceiling)
    {
      source = maker
      start = maker.upperBound
    }
    if let behind = behindAside(start) { start = behind }
    guard start < ceiling, words[start].quote < 0 else { return }
    if let last = lastOfStretch, last.content.contains(where: { $0.lowerBound == start }) { return }
    if !words[start].has(.that) {
      findNounPhrase(index, source, start)
      return
    }
    if start + 1 < ceiling, words[start + 1].has([.be, .have, .does, .modal]) { return }
    if findRejected(index, start) { return }
    if source == nil { source = possessor(of: index) ?? holder(of: index) }
    let end = min(clauseEnd(from: start), mainVerb(of: index, after: start) ?? ceiling)
    guard end > start else { return }
    add(
      Draft(
        source: source, cue: index..<(index + 1), content: [start..<end], stance: .asserts,
        strength: .claimed, rule: .noun, told: nil, stretch: stretch))
  }

  /// The "that" of "claims, widely shared online, that".
  private func behindAside(_ comma: Int) -> Int? {
    guard comma < ceiling, words[comma].has(.comma) else { return nil }
    var index = comma + 1
    while index < ceiling, index - comma <= 8, !words[index].has(.mark) {
      if passage.isFiniteVerb(index) && !words[index].has(.participle) { return nil }
      index += 1
    }
    guard index + 1 < ceiling, words[index].has(.comma), words[index + 1].has(.that) else {
      return nil
    }
    return index + 1
  }

  /// "a claim that the mayor dismissed as “lies”": "that" stands for the claim, and somebody denies it.
  private mutating func findRejected(_ noun: Int, _ that: Int) -> Bool {
    var verb = that + 1
    while verb < ceiling, !words[verb].has(.mark), !passage.isFiniteVerb(verb) { verb += 1 }
    guard verb + 1 < ceiling, words[verb].quote < 0,
      words[verb].has(.rejecting) || denies(verb), words[verb + 1].has([.asWord, .mark]),
      let subject = passage.subject(before: verb, floor: that + 1),
      let claim = passage.nounPhrase(endingAt: noun + 1, floor: floor)
    else { return false }
    add(
      Draft(
        source: subject, cue: verb..<(verb + 1), content: [claim], stance: .denies,
        strength: .said, rule: .object, told: nil, stretch: stretch))
    return true
  }

  private func denies(_ verb: Int) -> Bool {
    words[verb].cue >= 0 && lexicon.cues[Int(words[verb].cue)].stance == .denies
  }

  /// "was" of "The claim that the drug killed 300 people was rejected": the verb whose subject the
  /// noun is, which ends what is claimed; nil where the noun is no subject.
  private func mainVerb(of noun: Int, after start: Int) -> Int? {
    var opening = noun
    while opening > floor, !words[opening - 1].has([.comma, .semicolon, .dash, .that]) {
      opening -= 1
      if words[opening].quote >= 0 || passage.isFiniteVerb(opening) { return nil }
    }
    guard !words[opening].has(.preposition) else { return nil }
    var last: Int?
    var index = start
    while index < ceiling, words[index].quote < 0, !words[index].has([.stop, .semicolon]) {
      let word = words[index]
      if passage.isFiniteVerb(index) {
        let group = passage.verbGroup(index, floor: start).words.lowerBound
        if let last, group > last { return group }
        last = index
      } else if word.has([
        .comma, .coordinator, .subordinator, .relative, .question, .that, .to,
      ]) {
        last = nil
      }
      index += 1
    }
    return nil
  }

  /// "Officials" of "Officials voiced the suspicion that": whose verb has the noun as its object.
  private func holder(of noun: Int) -> Range<Int>? {
    var verb = noun - 1
    while verb > floor, noun - verb <= 6, words[verb].quote < 0, !words[verb].has(.mark) {
      if passage.isFiniteVerb(verb) {
        guard !isAnswering(verb) else { return nil }
        let start = passage.verbGroup(verb, floor: floor).words.lowerBound
        let subject = passage.subject(before: start, floor: floor)
        return subject.flatMap { passage.word($0.lowerBound, is: "no") ? nil : $0 }
      }
      verb -= 1
    }
    return nil
  }

  /// "denied the claim that", "commented on the report that": somebody else's claim is the object.
  private func isAnswering(_ verb: Int) -> Bool {
    if words[verb].has(.rejecting) { return true }
    guard words[verb].cue >= 0 else { return false }
    return lexicon.cues(from: words[verb].cue).contains {
      $0.stance == .denies || $0.particle == "on" || $0.particle == "to"
    }
  }

  /// "his opposition to the bill", "their decision to leave": somebody's, with its object.
  private mutating func findNounPhrase(_ index: Int, _ maker: Range<Int>?, _ start: Int) {
    guard words[start].has([.of, .to]) || passage.word(start, is: "for"),
      let source = maker ?? possessor(of: index),
      words[source.upperBound - 1].has([.possessive, .possessivePronoun]) || maker != nil
    else { return }
    var end = phraseEnd(from: start)
    if let verb = (start + 1..<max(end, start + 1)).first(where: { passage.isFiniteVerb($0) }),
      !words[start..<verb].contains(where: { $0.has([.relative, .that, .question]) })
    {
      end = passage.verbGroup(verb, floor: start + 1).words.lowerBound
    }
    guard end > start + 1 else { return }
    add(
      Draft(
        source: source, cue: index..<(index + 1), content: [start..<end],
        stance: .asserts, strength: .claimed, rule: .nounObject, told: nil, stretch: stretch))
  }

  /// "Trump’s", "his", "U.S." before a noun.
  private func possessor(of noun: Int) -> Range<Int>? {
    var index = noun - 1
    while index >= floor, noun - index < 5 {
      let word = words[index]
      if word.quote >= 0 || word.has([.mark, .preposition, .to]) || passage.isFiniteVerb(index) {
        return nil
      }
      if word.has(.possessivePronoun) { return index..<(index + 1) }
      if word.has(.possessive) {
        return passage.nounPhrase(endingAt: index + 1, floor: floor)
      }
      if word.has([.place, .organisation, .capital]), !word.has(.determiner) {
        return index..<(index + 1)
      }
      index -= 1
    }
    return nil
  }
}

/// Rules for verbs: which complement a verb has here, and who is its subject.
extension AttributionFinder {
  /// Tries the verb at `index`.
  mutating func findVerb(_ index: Int) {
    guard let cue = cue(at: index) else { return }
    let isPhrasal =
      cue.particle != nil && index > floor
      && words[index - 1].has([.capital, .role, .organisation, .people])
    guard isPhrasal || passage.isVerb(index, floor: floor) else { return }
    guard !isNarrowing(index, cue) else { return }
    var group = passage.verbGroup(index, floor: floor)
    let after = index + (cue.particle == nil ? 1 : 2)
    if group.isPassive {
      if cue.frames.contains(.passive) { findPassive(index, cue, group, after) }
      return
    }
    if !group.hasAuxiliary, words[index].has(.participle), index + 1 < ceiling,
      passage.word(index + 1, is: "by"), index > floor
    {
      // "the plan, announced by the bank": a passive without its auxiliary.
      if cue.frames.contains(.quote) { findPassive(index, cue, group, after) }
      return
    }
    if cue.frames.contains(.seeming) {
      findSeeming(index, cue, group, after)
      return
    }
    if findInverted(index, cue, group) { return }
    guard let (start, subject) = subject(of: group, at: index) else { return }
    if let subject, isNobody(subject.lowerBound) { group.isNegated = true }
    let verb = VerbUse(
      index: index, cue: cue, group: group, words: start..<after, subject: subject, after: after,
      isOpen: isConfirmOrDeny(index))
    if findTrailing(verb) { return }
    findLeading(verb)
  }

  /// "Officials briefed on the talks said": a participle of telling that narrows the noun before it,
  /// since nobody is told behind it and the clause has another verb.
  private func isNarrowing(_ index: Int, _ cue: Cue) -> Bool {
    guard cue.frames.contains(.person), cue.particle == nil, words[index].has(.participle),
      index > floor, words[index - 1].has([.people, .role, .capital]), index + 1 < ceiling,
      words[index + 1].has(.preposition)
    else { return false }
    if passage.word(index, is: "briefed"), passage.word(index + 1, is: "on") { return true }
    var verb = index + 1
    while verb < ceiling, !words[verb].has([.comma, .stop, .semicolon, .that, .relative]) {
      if words[verb].quote < 0, passage.isFiniteVerb(verb) { return true }
      verb += 1
    }
    return false
  }

  /// "neither confirm nor deny", "did not confirm or deny".
  private func isConfirmOrDeny(_ index: Int) -> Bool {
    index - 2 >= floor && words[index - 1].has(.coordinator)
      && (passage.word(index - 2, is: "confirm") || passage.word(index - 2, is: "confirmed")
        || passage.word(index - 2, is: "confirming"))
  }

  /// "Neither the firm nor its lawyers", "nobody": a subject that turns the verb round.
  private func isNobody(_ index: Int) -> Bool {
    passage.word(index, is: "neither") || passage.word(index, is: "nobody")
      || passage.word(index, is: "none")
  }

  /// The cue that fits: one with a particle where that follows, else one without.
  private func cue(at index: Int) -> Cue? {
    var plain: Int?
    var next = Int(words[index].cue)
    while next >= 0 {
      if let particle = lexicon.cues[next].particle {
        if index + 1 < ceiling, follows(particle, at: index + 1) { return lexicon.cues[next] }
      } else if plain == nil {
        plain = next
      }
      next = Int(lexicon.cues[next].next)
    }
    return plain.map { lexicon.cues[$0] }
  }

  private func follows(_ particle: String, at index: Int) -> Bool {
    guard Int(words[index].end - words[index].start) == particle.utf8.count else { return false }
    return passage.text.utf8[Int(words[index].start)..<Int(words[index].end)]
      .elementsEqual(particle.utf8)
  }

  /// The subject of a verb, and where the verb's words begin.
  private func subject(of group: Passage.VerbGroup, at index: Int) -> (Int, Range<Int>?)? {
    var start = group.words.lowerBound
    if group.isInfinitive {
      guard let catenative = catenative(before: start) else { return nil }
      start = catenative
    }
    guard start > floor else {
      guard words[index].has([.gerund, .participle]), !words[index].has(.preposition) else {
        return nil
      }
      return (start, words[index].has(.gerund) ? subjectAhead(from: index) : nil)
    }
    let before = words[start - 1]
    if words[index].has(.gerund), !group.hasAuxiliary, isBeginning(start - 1) {
      let start = passage.verbGroup(start - 1, floor: floor).words.lowerBound
      return passage.subject(before: start, floor: floor).map { (start, $0) }
    }
    if words[index].has(.gerund), !group.hasAuxiliary,
      before.has([.comma, .preposition, .dash, .subordinator, .coordinator])
    {
      let subject = clauseSubject(before: start) ?? subjectAhead(from: index)
      return (start, subject)
    }
    if before.has(.coordinator) {
      if let last = lastOfStretch, let end = last.content.last?.upperBound, end <= start,
        start - end <= 4, let source = last.source, !words[source.lowerBound].has(.relative)
      {
        return (start, source)
      }
      return (start, nearestSubject(before: start))
    }
    if words[index].has(.participle), !words[index].has(.past), !group.hasAuxiliary { return nil }
    if let subject = passage.subject(before: start, floor: floor) { return (start, subject) }
    return before.has(.comma) ? (start, clauseSubject(before: start)) : nil
  }

  /// "After thanking the crowd, he left": the subject behind the next comma.
  private func subjectAhead(from index: Int) -> Range<Int>? {
    var comma = index
    while comma < ceiling, !words[comma].has(.comma) || words[comma].quote >= 0 { comma += 1 }
    var verb = comma + 1
    while verb < ceiling {
      if words[verb].quote < 0, passage.isFiniteVerb(verb) {
        let start = passage.verbGroup(verb, floor: comma + 1).words.lowerBound
        return passage.subject(before: start, floor: comma + 1)
      }
      verb += 1
    }
    return nil
  }

  /// The subject of the nearest verb before a second verb: "X came out and endorsed Y".
  private func nearestSubject(before end: Int) -> Range<Int>? {
    var index = end - 1
    while index >= floor, end - index < 40 {
      if words[index].quote < 0, passage.isFiniteVerb(index) {
        let start = passage.verbGroup(index, floor: floor).words.lowerBound
        if let subject = passage.subject(before: start, floor: floor) { return subject }
      }
      index -= 1
    }
    return clauseSubject(before: end)
  }

  /// Whether a verb stands at `index` that takes another in -ing: "began disclosing".
  private func isBeginning(_ index: Int) -> Bool {
    let names: [StaticString] = [
      "began", "begins", "begin", "started", "starts", "kept", "keeps", "keep", "continued",
      "continues", "stopped", "resumed", "spent", "spends",
    ]
    return names.contains { passage.word(index, is: $0) }
  }

  /// Where "went on" of "went on to say" begins; nil where no such verb stands before the "to".
  private func catenative(before to: Int) -> Int? {
    guard to > floor else { return nil }
    var index = to - 1
    if words[index].has(.preposition), index > floor { index -= 1 }
    let names: [StaticString] = [
      "went", "goes", "continued", "continues", "began", "used", "came", "going", "tried", "tries",
      "trying", "managed", "continue", "proceeded", "rushed", "quick",
    ]
    guard names.contains(where: { passage.word(index, is: $0) }) else { return nil }
    return passage.verbGroup(index, floor: floor).words.lowerBound
  }

  /// The subject of the clause that a participle or a second verb belongs to.
  func clauseSubject(before end: Int) -> Range<Int>? {
    if let last = lastOfStretch, last.cue.upperBound <= end, let source = last.source {
      return source
    }
    var index = floor
    while index < end {
      if words[index].quote < 0, passage.isFiniteVerb(index) {
        let start = passage.verbGroup(index, floor: floor).words.lowerBound
        if let subject = passage.subject(before: start, floor: floor) { return subject }
      }
      index += 1
    }
    return nil
  }
}

/// A verb that attributes, with its subject.
struct VerbUse: Sendable {
  let index: Int
  let cue: Cue
  let group: Passage.VerbGroup
  /// From the first auxiliary to the verb or its particle.
  let words: Range<Int>
  let subject: Range<Int>?
  /// The first word behind it.
  let after: Int
  /// Whether it leaves open what it could confirm or deny.
  var isOpen = false

  /// The stance with the verb's own negation taken in.
  var stance: Attribution.Stance {
    if isOpen { return .withholds }
    guard group.isNegated else { return cue.stance }
    switch cue.stance {
    case .asserts: return .withholds
    case .denies: return .asserts
    case .withholds: return .asserts
    case .questions: return .withholds
    }
  }
}

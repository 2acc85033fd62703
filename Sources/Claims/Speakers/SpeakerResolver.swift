import Text

/// Tells for each mention of a source who that is.
struct SpeakerResolver: Sendable {
  /// What a mention was taken for.
  struct Speaker: Sendable {
    /// The words of the fullest mention.
    let words: Range<Int>
    let how: Attribution.Resolution?
    let isCertain: Bool
    let kind: Attribution.Kind
  }

  let passage: Passage
  let people: People
  /// The speakers found so far, in text order, with the stretch of each.
  private var past: [(stretch: Int, speaker: Speaker)] = []
  /// Whether a speaker is a woman, by name, as the pronouns have shown so far.
  private var isFemale: [String: Bool] = [:]

  init(_ passage: Passage) {
    self.passage = passage
    people = People(passage)
  }

  private var words: [Word] { passage.words }

  /// The speaker of the next draft; nil where it cannot be told.
  ///
  /// Drafts must come in text order: a pronoun is taken for someone before it.
  ///
  /// - Parameter outer: the draft whose content this one stands in; "I" is its speaker.
  mutating func speaker(of draft: Draft, inside outer: Draft?) -> Speaker? {
    guard let source = draft.source else { return nil }
    let found = resolve(source, draft, inside: outer)
    if let found {
      past.append((draft.stretch, found))
      learnGender(from: source, found)
    }
    return found
  }

  /// "Okafor said, and she doubts": whoever was "she" is not "he" behind that.
  private mutating func learnGender(from source: Range<Int>, _ speaker: Speaker) {
    guard speaker.kind == .named, speaker.isCertain, source.count == 1,
      let pronoun = Pronoun(passage, at: source.lowerBound), pronoun.isPerson
    else { return }
    isFemale[passage.string(speaker.words)] = pronoun == .she
  }

  /// Whether a pronoun may stand for a speaker.
  private func may(_ pronoun: Pronoun, mean speaker: Speaker) -> Bool {
    guard pronoun.mayBe(speaker, in: passage) else { return false }
    guard pronoun.isPerson, let known = isFemale[passage.string(speaker.words)] else { return true }
    return known == (pronoun == .she)
  }

  private func resolve(_ source: Range<Int>, _ draft: Draft, inside outer: Draft?) -> Speaker? {
    let head = passage.head(of: source)
    guard let last = head.last else { return nil }
    if head.count == 1, words[last].has(.relative), !words[last].has(.allCapitals) {
      return antecedent(of: last, draft)
    }
    if head.count == 1, let pronoun = Pronoun(passage, at: last) {
      return switch pronoun {
      case .speaker: firstPerson(inside: outer)
      case .he, .she, .it, .they: referent(of: pronoun, at: last, draft)
      }
    }
    if let name = passage.personName(in: head), passage.isPersonName(head) {
      if head.contains(where: { words[$0].has(.coordinator) }) {
        // "Mr Cole and Ms Dyer" are two.
        return Speaker(words: head, how: nil, isCertain: true, kind: .named)
      }
      return named(name, head)
    }
    if let name = nameInApposition(source, head) {
      return Speaker(words: name, how: nil, isCertain: true, kind: .named)
    }
    let kind = passage.kind(of: source)
    if words[head.lowerBound].has(.determiner), passage.word(head.lowerBound, is: "the"),
      words[last].has(.role), let person = holder(of: words[last].id, before: draft.stretch)
    {
      return person
    }
    if let group = groupOfOne(source) { return group }
    return Speaker(
      words: passage.description(in: source), how: nil, isCertain: true, kind: kind)
  }

  /// "Paul Arnaud" of "France’s finance minister, Paul Arnaud".
  private func nameInApposition(_ source: Range<Int>, _ head: Range<Int>) -> Range<Int>? {
    guard let comma = source.first(where: { words[$0].has(.comma) }), comma + 1 < source.upperBound,
      let last = source.prefix(while: { $0 < comma }).last,
      (head.lowerBound...last).contains(where: { words[$0].has([.role, .title]) }),
      let name = passage.personName(
        in: comma + 1..<(source.first { $0 > comma && words[$0].has(.comma) } ?? source.upperBound)),
      name.lowerBound == comma + 1, name.count > 1
    else { return nil }
    return name
  }

  /// A name: itself where it is full, else the person who bears it.
  private func named(_ name: Range<Int>, _ head: Range<Int>) -> Speaker {
    if name.count > 1 {
      return Speaker(words: name, how: nil, isCertain: true, kind: .named)
    }
    let title =
      head.lowerBound < name.lowerBound
      ? Pronoun.gender(ofTitle: passage, at: name.lowerBound - 1) : nil
    let bearers = people.persons.filter { person in
      person.name.contains { sameWord($0, name.lowerBound) }
        && (title == nil || person.isFemale == nil || person.isFemale == title)
    }
    if let bearer = nearest(bearers, to: name.lowerBound) {
      return Speaker(words: bearer.name, how: .surname, isCertain: bearers.count == 1, kind: .named)
    }
    let surname = stem(name.lowerBound)
    let alike = people.persons.filter { person in
      person.name.upperBound - 1 != name.lowerBound
        && NameSkeleton.areAlike(stem(person.name.upperBound - 1), surname)
    }
    if alike.count == 1 {
      return Speaker(words: alike[0].name, how: .spelling, isCertain: false, kind: .named)
    }
    return Speaker(words: name, how: nil, isCertain: true, kind: .named)
  }

  /// The person named last before `index`, else the first behind it.
  private func nearest(_ persons: [People.Person], to index: Int) -> People.Person? {
    persons.filter { $0.name.lowerBound <= index }.max { latest($0, index) < latest($1, index) }
      ?? persons.first
  }

  private func latest(_ person: People.Person, _ index: Int) -> Int {
    person.stretches.last { passage.stretches[$0].lowerBound <= index } ?? -1
  }

  /// "who" in "Mook, who said": what stands before it.
  private func antecedent(of relative: Int, _ draft: Draft) -> Speaker? {
    let floor = passage.stretches[draft.stretch].lowerBound
    var end = relative
    while end > floor, words[end - 1].has(.mark) { end -= 1 }
    guard end > floor, let phrase = passage.subject(before: end, floor: floor) else { return nil }
    let head = passage.head(of: phrase)
    if let name = passage.personName(in: head), passage.isPersonName(head) {
      let speaker = named(name, head)
      return Speaker(
        words: speaker.words, how: .pronoun, isCertain: speaker.isCertain, kind: .named)
    }
    return Speaker(words: head, how: .pronoun, isCertain: true, kind: passage.kind(of: phrase))
  }

  /// "I": who speaks the words around it; nil where that is the author.
  private func firstPerson(inside outer: Draft?) -> Speaker? {
    guard let outer, let source = outer.source else { return nil }
    return resolve(source, outer, inside: nil).map {
      Speaker(words: $0.words, how: .pronoun, isCertain: $0.isCertain, kind: $0.kind)
    }
  }

  /// "he": the last speaker who may be meant, in this stretch or the three before it.
  private func referent(of pronoun: Pronoun, at index: Int, _ draft: Draft) -> Speaker? {
    if pronoun.isPerson, let name = nameBehind(draft) {
      return Speaker(words: name, how: .pronoun, isCertain: false, kind: .named)
    }
    var candidates: [Speaker] = []
    var stretch = draft.stretch
    while stretch >= 0, draft.stretch - stretch <= 3, candidates.isEmpty {
      for (number, speaker) in past.reversed() {
        if number < stretch { break }
        guard number == stretch else { continue }
        if speaker.words.lowerBound != index, may(pronoun, mean: speaker) {
          candidates.append(speaker)
        }
      }
      if candidates.isEmpty, pronoun.isPerson {
        let limit = stretch == draft.stretch ? index : passage.stretches[stretch].upperBound
        candidates += personsNamed(in: passage.stretches[stretch].lowerBound..<limit).filter {
          may(pronoun, mean: $0)
        }
      }
      stretch -= 1
    }
    guard let first = candidates.first else { return nil }
    let others = Set(candidates.map { passage.string($0.words) })
    return Speaker(
      words: first.words, how: .pronoun, isCertain: others.count == 1, kind: first.kind)
  }

  /// "…," he said. Li Xin, director of an institute. – A name with a description and no verb, behind
  /// a report on the same line: translators cut such sentences in two.
  private func nameBehind(_ draft: Draft) -> Range<Int>? {
    guard draft.followsItsContent, draft.stretch + 1 < passage.stretches.count else { return nil }
    let next = passage.stretches[draft.stretch + 1]
    guard passage.continuesLine(draft.stretch + 1),
      let name = passage.fullName(at: next.lowerBound, ceiling: next.upperBound),
      name.upperBound < next.upperBound, words[name.upperBound].has(.comma),
      !next.contains(where: { passage.isFiniteVerb($0) })
    else { return nil }
    return name
  }

  /// The persons that a stretch names outside quotations, the first first.
  private func personsNamed(in span: Range<Int>) -> [Speaker] {
    var found: [Speaker] = []
    // In a very long text the persons first named last, so that the cost stays bounded.
    let known = people.persons.prefix { $0.name.lowerBound < span.upperBound }.suffix(300)
    for index in span where words[index].quote < 0 && words[index].has(.capital) {
      for person in known where sameWord(person.name.upperBound - 1, index) {
        found.append(
          Speaker(words: person.name, how: .pronoun, isCertain: false, kind: .named))
      }
    }
    return found
  }

  /// "the minister": the person of that role who was named last before.
  private func holder(of role: Int32, before stretch: Int) -> Speaker? {
    let holders = people.persons.filter {
      $0.roles.contains(role) && ($0.stretches.first ?? .max) <= stretch
    }
    guard
      let holder = holders.max(by: {
        ($0.stretches.last { $0 <= stretch } ?? 0) < ($1.stretches.last { $0 <= stretch } ?? 0)
      })
    else { return nil }
    return Speaker(
      words: holder.name, how: .role, isCertain: holders.count == 1, kind: .named)
  }

  /// "one of the sources": the sources it may be one of.
  private func groupOfOne(_ source: Range<Int>) -> Speaker? {
    guard source.count >= 4, words[source.lowerBound].has(.quantifier),
      words[source.lowerBound + 1].has(.of), passage.word(source.lowerBound + 2, is: "the")
    else { return nil }
    let group = past.last { $0.speaker.kind == .unnamed && $0.speaker.how == nil }
    return group.map {
      Speaker(words: $0.speaker.words, how: .role, isCertain: false, kind: .unnamed)
    }
  }

  private func stem(_ index: Int) -> ArraySlice<UInt8> {
    let word = words[index]
    let token = Token(
      range: TextRange(Int(word.start), Int(word.end)), kind: .word, startsLine: false)
    let stem = token.stem(in: passage.text)
    return passage.text.utf8[stem.start..<stem.end]
  }

  private func sameWord(_ a: Int, _ b: Int) -> Bool {
    let bytes = passage.text.utf8
    return bytes[Int(words[a].start)] == bytes[Int(words[b].start)]
      && stem(a).elementsEqual(stem(b))
  }
}

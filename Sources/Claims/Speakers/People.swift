import Text

/// The persons that a passage names in full, with what it says of them.
struct People: Sendable {
  /// A person by first and last name, where first met.
  struct Person: Sendable {
    /// The words of the name.
    let name: Range<Int>
    /// Word-table numbers of the roles and titles at its mentions; one may be there twice.
    var roles: [Int32]
    var isFemale: Bool?
    /// The stretches in which the full name stands.
    var stretches: [Int]
  }

  /// In the order in which they are first met.
  private(set) var persons: [Person] = []
  /// The place of each name among the persons, by the `WordHash` of its bytes.
  private var places: [UInt64: Int] = [:]

  init(_ passage: Passage) {
    for (number, stretch) in passage.stretches.enumerated() {
      var index = stretch.lowerBound
      while let capital = passage.words[index..<stretch.upperBound]
        .firstIndex(where: { $0.has(.capital) })
      {
        index = capital + 1
        if let name = passage.fullName(at: capital, ceiling: stretch.upperBound) {
          add(name, stretch: number, in: passage)
          index = name.upperBound
        }
      }
    }
  }

  private mutating func add(_ name: Range<Int>, stretch: Int, in passage: Passage) {
    let range = passage.range(name)
    let key = WordHash.of(passage.text.utf8[range.start..<range.end])
    let roles = passage.roles(around: name)
    if let known = places[key] {
      persons[known].roles += roles
      persons[known].stretches.append(stretch)
      return
    }
    let first = passage.words[name.lowerBound]
    let isFemale: Bool? =
      first.has(.female) == first.has(.male) ? nil : first.has(.female)
    places[key] = persons.count
    persons.append(Person(name: name, roles: roles, isFemale: isFemale, stretches: [stretch]))
  }
}

extension Passage {
  /// A name of two to four words that begins at `index`.
  ///
  /// A name is known by a given name, a title or role before it, or a description behind it.
  func fullName(at index: Int, ceiling: Int) -> Range<Int>? {
    guard isNamePart(index), index == 0 || !isNamePart(index - 1) || words[index].has(.lineStart)
    else { return nil }
    var end = index + 1
    while end < ceiling, end - index < 4,
      isNamePart(end) || words[end].has(.hyphen) && end + 1 < ceiling && isNamePart(end + 1),
      !words[end - 1].has(.possessive)
    {
      end += 1
    }
    guard end - index >= 2 else { return nil }
    let name = index..<end
    let given = words[index].has([.female, .male])
    let titled = index > 0 && words[index - 1].has([.title, .role])
    let described =
      end + 1 < ceiling && words[end].has([.comma, .openBracket])
      && words[end + 1].has([.determiner, .role, .number, .relative, .possessivePronoun])
    let speaks = end < ceiling && words[end].cue >= 0 && words[end].has([.past, .third])
    return given || titled || described || speaks ? name : nil
  }

  private func isNamePart(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has(.capital), !word.has(.mark) else { return false }
    if word.has([.male, .female]) { return true }
    return !word.has([
      .title, .role, .people, .organisation, .outlet, .place, .time, .determiner, .preposition,
      .coordinator, .subordinator, .subjectPronoun, .possessivePronoun, .document, .quantifier,
      .adverb, .question, .be, .have, .does, .modal,
    ])
  }

  /// The roles and titles before a name and in the description behind it.
  fileprivate func roles(around name: Range<Int>) -> [Int32] {
    var found: [Int32] = []
    var index = name.lowerBound - 1
    while index >= 0, name.lowerBound - index < 8, !words[index].has(.mark),
      !words[index].has([.be, .modal]), words[index].cue < 0
    {
      if words[index].has([.role, .title]), words[index].id >= 0 { found.append(words[index].id) }
      index -= 1
    }
    index = name.upperBound
    guard index < words.count, words[index].has(.comma) else { return found }
    index += 1
    while index < words.count, index - name.upperBound < 14, !words[index].has([.stop, .comma]) {
      if words[index].has(.role), words[index].id >= 0 { found.append(words[index].id) }
      index += 1
    }
    return found
  }
}

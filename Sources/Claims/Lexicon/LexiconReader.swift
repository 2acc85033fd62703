import Text

/// Reads the tables of this module into words and cues.
struct LexiconReader {
  private(set) var words = WordEntries()
  private(set) var cues: [Cue] = []

  /// Reads every table.
  init() {
    readClosedClasses()
    readCommonVerbs()
    readCueVerbs()
    readNouns()
    // "witnesses", "judges", "hosts".
    words.add(.maybeNoun, to: .people, and: WordClasses.verbForm)
  }

  private static let classNames: [Substring: WordClasses] = [
    "determiner": .determiner, "possessive": .possessivePronoun, "subject": .subjectPronoun,
    "object": .objectPronoun, "relative": .relative, "that": .that, "question": .question,
    "to": .to, "of": [.of, .preposition], "preposition": .preposition,
    "subordinator": .subordinator, "coordinator": .coordinator, "be": .be, "have": .have,
    "does": .does, "modal": .modal, "negation": .negation, "adverb": .adverb, "as": .asWord,
    "title": .title, "role": .role, "people": .people, "organisation": .organisation,
    "outlet": .outlet, "place": .place, "document": .document, "time": .time,
    "quantifier": .quantifier, "hearsay": [.hearsay, .adverb], "female": .female, "male": .male,
    "noun": .maybeNoun, "label": .label, "attitude": .attitude,
    "evaluation": .evaluation, "future": .future, "first": .firstPerson, "falsehood": .falsehood,
    "rejecting": .rejecting, "referring": .referring, "cue": [.cueNoun, .maybeNoun],
  ]

  private mutating func readClosedClasses() { readClasses(closedClassWords) }

  private mutating func readNouns() {
    readClasses(cueNouns)
    readClasses(cueAdjectives)
    readClasses(falsehoods)
    readClasses(markWords)
  }

  private mutating func readClasses(_ table: StaticString) {
    for line in table.lines {
      let fields = line.parts(between: ":", most: 2)
      guard fields.count == 2, let classes = Self.classNames[fields[0]] else { continue }
      for word in fields[1].parts() {
        words.insert(word, classes)
      }
    }
  }

  private mutating func readCommonVerbs() {
    for line in commonVerbs.lines {
      for spelling in line.parts() { _ = insert(VerbForms(spelling)) }
    }
  }

  /// Inserts the five forms, and gives their places.
  private mutating func insert(_ forms: VerbForms) -> [Int] {
    [
      words.insert(forms.base, .base), words.insert(forms.third, .third),
      words.insert(forms.past, .past), words.insert(forms.participle, .participle),
      words.insert(forms.gerund, .gerund),
    ]
  }

  private mutating func readCueVerbs() {
    var stance = Attribution.Stance.asserts
    var strength = Attribution.Strength.said
    var frames: Cue.Frames = []
    for line in cueVerbs.lines {
      let parts = line.parts()
      guard parts.first == "=" else {
        for part in parts { add(part, frames, stance, strength) }
        continue
      }
      frames = []
      for part in parts.dropFirst() {
        if let named = Attribution.Stance(rawValue: String(part)) { stance = named }
        if let named = Attribution.Strength(rawValue: String(part)) { strength = named }
        if let named = Cue.Frames(name: part) { frames.formUnion(named) }
      }
    }
  }

  private mutating func add(
    _ spelling: Substring, _ frames: Cue.Frames, _ stance: Attribution.Stance,
    _ strength: Attribution.Strength
  ) {
    let parts = spelling.parts(between: "+")
    guard let verb = parts.first else { return }
    let particle = parts.count > 1 ? String(parts[1]) : nil
    let forms = VerbForms(verb)
    if let known = cue(of: forms.base, particle) {
      cues[known].frames.formUnion(frames)
      return
    }
    let cue = Int16(cues.count)
    cues.append(
      Cue(
        lemma: forms.base, particle: particle, frames: frames, stance: stance, strength: strength))
    for place in Set(insert(forms)).sorted() {
      let first = words.all[place].cue
      guard first >= 0 else {
        words.setCue(cue, at: place)
        continue
      }
      link(cue, behind: first)
    }
  }

  /// The number of a cue that was read before; nil where it was not.
  private func cue(of lemma: String, _ particle: String?) -> Int? {
    guard let place = words.place(of: lemma) else { return nil }
    var cue = Int(words.all[place].cue)
    while cue >= 0, cues[cue].lemma != lemma || cues[cue].particle != particle {
      cue = Int(cues[cue].next)
    }
    return cue >= 0 ? cue : nil
  }

  /// Puts a cue at the end of the chain that begins with `first`.
  private mutating func link(_ cue: Int16, behind first: Int16) {
    var last = first
    while cues[Int(last)].next >= 0 {
      if cues[Int(last)].next == cue { return }
      last = cues[Int(last)].next
    }
    if last != cue { cues[Int(last)].next = cue }
  }
}

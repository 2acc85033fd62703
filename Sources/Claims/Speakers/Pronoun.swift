/// A pronoun that stands for a source, and whom it may stand for.
enum Pronoun: Sendable {
  case he, she, it, they
  /// "I" and "we": whoever speaks the words around them.
  case speaker

  /// Nil for any other word.
  init?(_ passage: Passage, at index: Int) {
    let forms: [(StaticString, Pronoun)] = [
      ("he", .he), ("his", .he), ("him", .he), ("himself", .he), ("he's", .he), ("he’s", .he),
      ("he'd", .he), ("he’d", .he), ("she", .she), ("her", .she), ("she's", .she),
      ("she’s", .she), ("it", .it), ("its", .it), ("they", .they), ("their", .they),
      ("them", .they), ("i", .speaker), ("we", .speaker), ("my", .speaker), ("our", .speaker),
    ]
    guard let match = forms.first(where: { passage.word(index, is: $0.0) }) else { return nil }
    self = match.1
  }

  /// Whether it stands for one person.
  var isPerson: Bool {
    switch self {
    case .he, .she: true
    case .it, .they, .speaker: false
    }
  }

  /// Whether it may stand for `speaker`.
  func mayBe(_ speaker: SpeakerResolver.Speaker, in passage: Passage) -> Bool {
    let first = passage.words[speaker.words.lowerBound]
    let last = passage.words[passage.head(of: speaker.words).upperBound - 1]
    switch self {
    case .he:
      return isSingular(speaker, last) && !(first.has(.female) && !first.has(.male))
        && !isWomanWord(passage, speaker)
    case .she: return isSingular(speaker, last) && !(first.has(.male) && !first.has(.female))
    case .speaker: return true
    case .it: return speaker.kind == .organisation || speaker.kind == .document
    case .they:
      return speaker.kind == .unnamed && last.has(.people) || speaker.kind == .organisation
    }
  }

  private func isSingular(_ speaker: SpeakerResolver.Speaker, _ last: Word) -> Bool {
    speaker.kind == .named || speaker.kind == .unnamed && last.has(.role) && !last.has(.people)
  }

  private func isWomanWord(_ passage: Passage, _ speaker: SpeakerResolver.Speaker) -> Bool {
    let last = speaker.words.upperBound - 1
    return passage.word(last, is: "spokeswoman") || passage.word(last, is: "congresswoman")
      || passage.word(last, is: "woman") || passage.word(last, is: "chairwoman")
  }

  /// True for "Mrs.", false for "Mr.", nil for any other title.
  static func gender(ofTitle passage: Passage, at index: Int) -> Bool? {
    for title: StaticString in ["mrs", "ms", "mrs.", "ms.", "miss"]
    where passage.word(index, is: title) {
      return true
    }
    for title: StaticString in ["mr", "mr."] where passage.word(index, is: title) { return false }
    return nil
  }
}

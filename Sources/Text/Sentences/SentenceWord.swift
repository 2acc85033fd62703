/// What a word with a stop, or a word after one, says about the end of a sentence.
struct SentenceWord: OptionSet, Sendable {
  let rawValue: Int

  /// A name follows it: "Mr.", "Gen.", "St."; its stop never ends a sentence.
  static let beforeName = SentenceWord(rawValue: 1)
  /// A number follows it: "No. 5", "Nov. 23", "p. 55".
  static let beforeNumber = SentenceWord(rawValue: 2)
  /// Something always follows it: "e.g.", "vs.".
  static let inside = SentenceWord(rawValue: 4)
  /// Its stop may be the sentence's stop too, if a usual first word follows: "Inc.", "Calif.".
  static let mayEnd = SentenceWord(rawValue: 8)
  /// A time of day, "a.m.".
  static let time = SentenceWord(rawValue: 16)
  /// What stands behind a time of day without beginning a sentence: "EST", "Monday".
  static let afterTime = SentenceWord(rawValue: 32)
  /// A word that begins sentences and, with a capital, little else.
  static let opener = SentenceWord(rawValue: 64)
  /// A verb behind a quotation: “Why?” Smith asked.
  static let speech = SentenceWord(rawValue: 128)
  /// A word that no heading or list entry ends with; a line break behind it is a wrapped line's.
  static let unfinished = SentenceWord(rawValue: 256)
  /// A preposition that begins a phrase of time: "At 5 a.m. Mr. Smith went".
  static let timePhrase = SentenceWord(rawValue: 512)
  /// The first word of the new sentence behind "…, and I.".
  static let pronoun = SentenceWord(rawValue: 1024)

  /// What a caption's number follows: "Figure 7.2".
  static let captionLabel = SentenceWord(rawValue: 2048)

  /// What is left of a word behind an apostrophe: "’til".
  static let elided = SentenceWord(rawValue: 4096)

  /// The words of `Abbreviations.swift`, read once.
  static let table = SentenceWordTable<SentenceWord>(words) { name in
    switch name {
    case "before a name": .beforeName
    case "before a number": .beforeNumber
    case "inside": .inside
    case "may end": .mayEnd
    case "may end, before a number": [.mayEnd, .beforeNumber]
    case "time": .time
    case "after time": .afterTime
    case "opener": .opener
    case "speech": .speech
    case "unfinished": .unfinished
    case "time phrase": .timePhrase
    case "pronoun": .pronoun
    case "elided": .elided
    case "caption label": .captionLabel
    default: nil
    }
  }
}

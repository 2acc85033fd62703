/// A token as the rules see it: where it is, what the tables know of it, what quotes it.
struct Word: Sendable {
  /// UTF-8 offsets; an abbreviation's stop belongs to it ("Mr.").
  let start: Int32
  var end: Int32
  var classes: WordClasses
  /// Position in the lexicon's cues; -1 for none.
  var cue: Int16
  /// Its number in the word table; -1 for an unknown word.
  var id: Int32
  /// The outermost quotation it stands in, its marks included; -1 for none.
  var quote: Int32 = -1

  func has(_ classes: WordClasses) -> Bool { self.classes.has(classes) }
}

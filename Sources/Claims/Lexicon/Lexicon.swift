/// Every table of this module, parsed once.
struct Lexicon: Sendable {
  /// The lexicon of news English; parsed at first use.
  static let english = Lexicon()

  let words: WordTable
  let cues: [Cue]

  private init() {
    let reader = LexiconReader()
    words = WordTable(reader.words)
    cues = reader.cues
  }

  /// The cues of a form: first those that ask for a particle, in the order of the table.
  func cues(from first: Int16) -> [Cue] {
    var found: [Cue] = []
    var index = first
    while index >= 0 {
      found.append(cues[Int(index)])
      index = cues[Int(index)].next
    }
    return found
  }
}

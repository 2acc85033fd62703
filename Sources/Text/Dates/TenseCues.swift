/// Whether the words before a date speak of what was or of what is to come.
enum TenseCues {
  enum Tense: Sendable {
    case past, open, future
  }

  /// Compiled for factdesk from general knowledge of the English of news.
  private static let futureWords: StaticString = """
    will shall due expected scheduled planned plans upcoming slated ll supposed starting begins
    """
  private static let pastWords: StaticString = """
    was were had did been took came went fell rose met left gave made held saw began became broke
    got lost won sold bought sent spent wrote led kept found felt grew hit cut put ran shot struck
    """
  /// Verbs of reporting: their tense is the reporter's, not that of what is reported.
  private static let reportingWords: StaticString = """
    said told added announced argued asked asserted claimed confirmed declared denied explained insisted
    noted predicted promised proposed reported stated suggested vowed warned agreed need indeed
    """
  private static let future = table(futureWords)
  private static let past = table(pastWords)
  private static let reporting = table(reportingWords)

  private static func table(_ words: StaticString) -> HashTable<Void> {
    HashTable(words.words.split { $0 == " " || $0 == "\n" }.map { WordKey.of($0.utf8) })
  }

  /// How far back a cue still governs a date, in lexemes.
  private static let reach = 12

  /// A reporting verb says when it was reported only to the words right after it ("told reporters
  /// Friday"), in lexemes.
  private static let reportingReach = 4

  /// Looks back from `index` to the beginning of its clause; the nearest cue wins.
  static func tense(before index: Int, in passage: Passage) -> Tense {
    var next = index - 1
    while next >= 0, next >= index - reach {
      let lexeme = passage[next]
      if lexeme.kind == .word {
        if future.contains(lexeme.key) { return .future }
        // "will be held": a participle has its tense from the verb before it.
        if isPast(lexeme, in: passage), !passage.isWord(next - 1, "be") { return .past }
        if next >= index - reportingReach, reporting.contains(lexeme.key) { return .past }
      } else if ends(next, in: passage) {
        return .open
      }
      next -= 1
    }
    return .open
  }

  /// Whether a clause ends there: a stop, or a quotation mark.
  private static func ends(_ index: Int, in passage: Passage) -> Bool {
    passage.isMark(index, ";") || passage.isMark(index, "?") || passage.isMark(index, "!")
      || passage.isMark(index, "\"") || passage.isMark(index, "“") || passage.isMark(index, "”")
      || passage.isMark(index, ".") && passage[index + 1].isCapitalised
  }

  /// A verb of the table, or any word in "-ed" that does not report.
  private static func isPast(_ lexeme: Lexeme, in passage: Passage) -> Bool {
    if past.contains(lexeme.key) { return true }
    let bytes = passage.text.utf8[lexeme.start..<lexeme.end]
    return bytes.count > 3 && bytes.suffix(2).elementsEqual("ed".utf8)
      && reporting[lexeme.key] == nil && !lexeme.isCapitalised
  }
}

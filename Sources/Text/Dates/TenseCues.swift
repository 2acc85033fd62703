/// Whether the words before a date speak of what is to come.
struct TenseCues {
  /// Compiled for factdesk from general knowledge of the English of news.
  private static let table: StaticString = """
    will shall due expected scheduled planned plans upcoming slated ll starting begins
    """
  private static let future = KeyTable(
    table.words.split(separator: " ").map { (WordKey.of($0.utf8), 1) })

  /// How far back a cue still governs a date, in lexemes.
  private static let reach = 12

  /// Looks back from `index` to the beginning of its clause.
  static func isFuture(before index: Int, in passage: Passage) -> Bool {
    var next = index - 1
    while next >= 0, next >= index - reach {
      let scalar = passage[next].scalar
      if scalar == 0x2E || scalar == 0x3B || scalar == 0x3F || scalar == 0x21 { return false }
      if passage.isWord(next), future[passage[next].key] != nil { return true }
      next -= 1
    }
    return false
  }
}

/// Words around an amount that say it is not exact.
struct Approximation {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Compiled for factdesk from general knowledge of the English of news.
  private static let before: StaticString = """
    about
    around
    approximately
    almost
    nearly
    roughly
    some
    circa
    estimated
    at least
    at most
    up to
    close to
    more than
    less than
    fewer than
    as many as
    as much as
    as few as
    as little as
    no more than
    no less than
    no fewer than
    over
    under
    above
    below
    upwards of
    in excess of
    well over
    just over
    just under
    on the order of
    ~
    """
  private static let after: StaticString = """
    or so
    or more
    or less
    or fewer
    plus
    """

  private static let beforePhrases = PhraseTable(phrases(of: before))
  private static let afterPhrases = PhraseTable(phrases(of: after))

  private static func phrases(of table: StaticString) -> [(phrase: String, entry: Int)] {
    table.words.split(separator: "\n").map { (String($0), 1) }
  }

  /// Whether the lexemes from `first` to `end` are called inexact by a phrase that ends before
  /// them, with an article or a sign of money between, or by one that follows.
  func isStated(around first: Int, _ end: Int) -> Bool {
    if Self.afterPhrases.longest(at: end, in: passage) != nil { return true }
    var last = first
    while passage.isKeyword(last - 1, .a) || passage.isKeyword(last - 1, .the) { last -= 1 }
    for start in max(0, last - 4)..<max(0, last) {
      if let found = Self.beforePhrases.longest(at: start, in: passage), found.end == last {
        return true
      }
    }
    return false
  }
}

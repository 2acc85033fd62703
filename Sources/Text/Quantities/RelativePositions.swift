/// Places counted from an end or from where one stands: "last", "the next one", "penultimate".
struct RelativePositions {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Each line: the position, and a phrase for it. The names of positions are those of
  /// Microsoft's Recognizers-Text. Compiled for factdesk from general knowledge of English.
  private static let table: StaticString = """
    end+0 last
    end+0 last one
    end-1 penultimate
    end-1 next to last
    end-1 next-to-last
    end-1 next to the last
    end-1 second last
    end-1 the one before the last one
    end-1 the one before the last
    end-1 one before last
    end-1 last but one
    end-2 antepenultimate
    end-2 last but two
    current+1 next
    current+1 next one
    current+1 following one
    current+0 current
    current+0 current one
    current-1 previous
    current-1 previous one
    current-1 the one before this one
    current+1 the one after this one
    """
  private static let lines = table.words.split(separator: "\n")
  private static let names = lines.map { String($0.prefix { $0 != " " }) }
  private static let phrases = PhraseTable(
    lines.enumerated().map { (String($1.drop { $0 != " " }.dropFirst()), $0) })

  /// Words of which one is in every such phrase, and which no other table has as triggers.
  static let openingWords = ["penultimate", "antepenultimate", "following"]

  /// "second to last", "third-from-last", "5th from the end".
  private func fromLast(at index: Int) -> (name: String, end: Int)? {
    guard let ordinal = OrdinalGrammar(passage: passage).ordinal(at: index), !ordinal.isFraction,
      ordinal.value >= 2
    else { return nil }
    var next = passage.isMark(ordinal.end, "-") ? ordinal.end + 1 : ordinal.end
    guard passage.isKeyword(next, .to) || passage.isKeyword(next, .from) else { return nil }
    next += 1
    if passage.isMark(next, "-") || passage.isKeyword(next, .the) { next += 1 }
    guard passage.isKeyword(next, .last) || passage.isKeyword(next, .end) else { return nil }
    return ("end-\(Int(bounded: ordinal.value) - 1)", next + 1)
  }

  /// The position named at `index`, and the index after its words. "The last one" takes its "one"
  /// only where no noun follows ("the last one books").
  func position(at index: Int) -> (name: String, end: Int)? {
    if let counted = fromLast(at: index) { return counted }
    guard let found = Self.phrases.longest(at: index, in: passage) else { return nil }
    // "next of kin", and time ("the last two weeks") and duration are no places.
    if passage.isKeyword(index, .next), passage.isKeyword(index + 1, .of) { return nil }
    let hasNoun = passage.isWord(found.end)
    if found.end == index + 2, passage.isWord(index + 1, "one"), hasNoun {
      return (Self.names[found.entry], index + 1)
    }
    return (Self.names[found.entry], found.end)
  }
}

/// A way through the positions of a term in a segment, from the first to the last.
struct TermWalk {
  let word: WordRanking.Word
  /// The index of the next position.
  private(set) var at = 0
  private(set) var end = 0
  /// Where it stood when it was marked.
  private var marked = 0

  init(_ word: WordRanking.Word) {
    self.word = word
  }

  /// Begins anew, with the positions of a segment.
  mutating func begin(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
    marked = at
  }

  /// The next document that has the term; nil where there is none.
  @inline(__always)
  func document(_ lists: PostingLists) -> Int? {
    at < end ? lists.document(at: lists.positions[at]) : nil
  }

  /// Goes to the first position that is not before a document.
  @inline(__always)
  mutating func move(to document: Int, _ lists: PostingLists) {
    at = lists.positions.firstIndex(notBelow: lists.documentStarts[document], from: at, to: end)
  }

  /// Goes one position on.
  @inline(__always)
  mutating func step() { at += 1 }

  /// Goes behind the positions of a document, at the first of which it stands; gives their number.
  @inline(__always)
  mutating func pass(_ document: Int, _ lists: PostingLists) -> Float {
    let start = at
    let stop = lists.documentStarts[document + 1]
    while at < end, lists.positions[at] < stop { at += 1 }
    return Float(at - start)
  }

  mutating func mark() { marked = at }

  /// A walk from where it was marked.
  var again: TermWalk {
    var walk = self
    walk.at = marked
    return walk
  }
}

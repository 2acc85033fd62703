/// Some consecutive documents of a segment: which of them are still asked, and what they score.
///
/// Term after term is laid over them: nearly no step depends on what the texts happen to hold.
/// A ~Copyable struct of plain memory, since every posting passes through it.
struct DocumentStretch: ~Copyable {
  /// At most so many documents: the most that few words reach is often not worth a look.
  static let most = 256
  private static let words = most / 64

  /// What held documents score; of others anything.
  private let scores = UnsafeMutablePointer<Float>.allocate(capacity: Self.most)
  /// A bit a document.
  private var held = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.words)
  private var met = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.words)
  private(set) var documents = 0..<0
  /// The position that follows the last of them.
  private var end: UInt32 = 0
  /// No held document scores more.
  private(set) var highest: Float = 0

  private let scoring: BM25

  init(_ scoring: BM25) {
    self.scoring = scoring
  }

  deinit {
    scores.deallocate()
    held.deallocate()
    met.deallocate()
  }

  /// Begins anew, with documents none of which is held.
  mutating func move(to documents: Range<Int>, _ lists: PostingLists) {
    self.documents = documents
    end = lists.documentStarts[documents.upperBound]
    highest = 0
    held.update(repeating: 0, count: Self.words)
  }

  /// Holds the documents that have a term too, and adds what it scores.
  mutating func unite(_ walk: inout TermWalk, _ lists: PostingLists) {
    walk.mark()
    var own = walk
    var highest = highest
    let (scores, held, documents, end) = (scores, held, documents, end)
    while own.at < own.end, lists.positions[own.at] < end {
      let document = lists.document(at: lists.positions[own.at])
      let frequency = own.pass(document, lists)
      let score = scoring.score(
        own.word.weight, frequency: frequency, length: lists.length(of: document))
      let slot = document - documents.lowerBound
      // Only damaged positions fall.
      guard slot >= 0 else { continue }
      let word = held[slot >> 6]
      let bit = 1 &<< UInt64(truncatingIfNeeded: slot)
      let sum = (word & bit != 0 ? scores[slot] : 0) + score
      scores[slot] = sum
      held[slot >> 6] = word | bit
      if sum > highest { highest = sum }
    }
    walk = own
    self.highest = highest
  }

  /// Holds only the documents that have a term too, and adds what it scores.
  mutating func meet(_ walk: inout TermWalk, _ lists: PostingLists) {
    walk.mark()
    var own = walk
    var highest: Float = 0
    met.update(repeating: 0, count: Self.words)
    let (scores, held, met, documents, end) = (scores, held, met, documents, end)
    while own.at < own.end, lists.positions[own.at] < end {
      let document = lists.document(at: lists.positions[own.at])
      let slot = document - documents.lowerBound
      let bit = 1 &<< UInt64(truncatingIfNeeded: slot)
      guard slot >= 0, held[slot >> 6] & bit != 0 else {
        own.step()
        continue
      }
      let frequency = own.pass(document, lists)
      let sum =
        scores[slot]
        + scoring.score(
          own.word.weight, frequency: frequency, length: lists.length(of: document))
      scores[slot] = sum
      met[slot >> 6] |= bit
      if sum > highest { highest = sum }
    }
    walk = own
    self.highest = highest
    swap(&self.held, &self.met)
  }

  /// The number of documents that are held.
  var count: Int { (0..<Self.words).reduce(0) { $0 + held[$1].nonzeroBitCount } }

  /// Gives each document that is held and what it scores, rising.
  @inline(__always)
  func visit(_ body: (_ document: Int, _ score: Float) -> Void) {
    for word in 0..<Self.words {
      var bits = held[word]
      while bits != 0 {
        let slot = word << 6 + bits.trailingZeroBitCount
        bits &= bits - 1
        body(documents.lowerBound + slot, scores[slot])
      }
    }
  }
}

/// The positional index of some consecutive documents; never changed once it is made.
///
/// A position is the number of a term in the segment, counted through all its documents, so that
/// one number says document and place: four bytes for a word of the text.
struct IndexSegment: Sendable {
  /// Number in the corpus of the segment's first document.
  let firstDocument: Int
  /// The position at which each document begins, and one more for the end.
  let documentStarts: [UInt32]
  let keys: [TermKey]
  /// Open addressing: number of a term and one; 0 is free.
  let table: [UInt32]
  /// Where in `positions` those of each term begin, and one more for the end.
  let termStarts: [UInt32]
  /// The positions of every term, one term after another.
  let positions: [UInt32]
  let documentCounts: DocumentCounts
  let longTerms: [LongTerm]
  /// The document of every 64th position.
  private let blocks: [UInt32]

  init(
    firstDocument: Int, documentStarts: [UInt32], keys: [TermKey], table: [UInt32],
    termStarts: [UInt32], positions: [UInt32], documentCounts: DocumentCounts,
    longTerms: [LongTerm]
  ) {
    self.firstDocument = firstDocument
    self.documentStarts = documentStarts
    self.keys = keys
    self.table = table
    self.termStarts = termStarts
    self.positions = positions
    self.documentCounts = documentCounts
    self.longTerms = longTerms
    var blocks: [UInt32] = []
    blocks.reserveCapacity(positions.count >> Int(PostingLists.blockBits) + 1)
    var document: UInt32 = 0
    let blockLength = 1 << Int(PostingLists.blockBits)
    for position in stride(from: 0, to: UInt32(positions.count), by: blockLength) {
      while documentStarts[Int(document) + 1] <= position { document += 1 }
      blocks.append(document)
    }
    self.blocks = blocks
  }

  /// Lends the lists to loops over many postings.
  func withLists<Result>(_ body: (PostingLists) -> Result) -> Result {
    positions.withUnsafeBufferPointer { positions in
      documentStarts.withUnsafeBufferPointer { documentStarts in
        blocks.withUnsafeBufferPointer { blocks in
          body(PostingLists(positions: positions, documentStarts: documentStarts, blocks: blocks))
        }
      }
    }
  }

  /// The number of documents that hold a term.
  func documentCount(of term: Int) -> Int {
    documentCounts.count(of: term) ?? withLists { $0.documentCount(of: range(of: term)) }
  }

  var documentCount: Int { documentStarts.count - 1 }
  var positionCount: Int { positions.count }

  /// The number of terms of a document of this segment.
  @inline(__always)
  func length(of document: UInt32) -> UInt32 {
    documentStarts[Int(document) + 1] - documentStarts[Int(document)]
  }

  /// The number of a term; nil where no document has it.
  func term(_ key: TermKey) -> Int? {
    guard !keys.isEmpty else { return nil }
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: key.mixed) & mask
    while table[index] != 0 {
      let term = Int(table[index]) - 1
      if keys[term] == key { return term }
      index = (index + 1) & mask
    }
    return nil
  }

  /// The numbers of the terms that begin with the folded bytes; "deni" finds "deny" too.
  func terms(prefix: [UInt8]) -> [Int] {
    var variant: TermKey?
    if prefix.last == UInt8(ascii: "i") {
      variant = TermKey(prefix.dropLast() + [UInt8(ascii: "y")])
    }
    var found: [Int] = []
    for (term, key) in keys.enumerated() {
      if key == variant || !key.isCut && key.bytes.starts(with: prefix) { found.append(term) }
    }
    for long in longTerms where long.bytes.map({ $0 | 0x20 }).starts(with: prefix) {
      found.append(long.term)
    }
    return found
  }

  /// Where in `positions` those of a term are.
  @inline(__always)
  func range(of term: Int) -> Range<Int> {
    Int(termStarts[term])..<Int(termStarts[term + 1])
  }

  /// The positions of a term, rising.
  @inline(__always)
  func positions(of term: Int) -> ArraySlice<UInt32> {
    positions[range(of: term)]
  }

  /// The document of a position.
  @inline(__always)
  func document(at position: UInt32) -> UInt32 {
    var document = blocks[Int(position >> PostingLists.blockBits)]
    while documentStarts[Int(document) + 1] <= position { document += 1 }
    return document
  }
}

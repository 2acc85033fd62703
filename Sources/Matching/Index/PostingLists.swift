/// The lists of a segment as plain memory, for loops over many postings.
struct PostingLists {
  let positions: UnsafeBufferPointer<UInt32>
  let documentStarts: UnsafeBufferPointer<UInt32>
  /// The document of every 64th position.
  let blocks: UnsafeBufferPointer<UInt32>

  static let blockBits: UInt32 = 6

  /// The document of a position.
  @inline(__always)
  func document(at position: UInt32) -> Int {
    var document = Int(blocks[Int(position >> Self.blockBits)])
    while documentStarts[document + 1] <= position { document += 1 }
    return document
  }

  /// The number of terms of a document.
  @inline(__always)
  func length(of document: Int) -> UInt32 {
    documentStarts[document + 1] - documentStarts[document]
  }

  /// The number of documents in which a term stands that has the positions there.
  func documentCount(of range: Range<Int>) -> Int {
    var count = 0
    var end: UInt32 = 0
    for position in positions[range] where position >= end {
      count += 1
      end = documentStarts[document(at: position) + 1]
    }
    return count
  }
}

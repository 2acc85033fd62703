import Corpora
import Text
import Threads

/// An inverted index with positions over the texts of a corpus, in memory, built while reading.
///
/// Documents are numbered in the order in which they are added: the order of the corpus. What was
/// added one by one is found after `finish()`. Four bytes a word of text stay in memory.
public struct SearchIndex: Sendable {
  private(set) var segments: [IndexSegment] = []
  private var waiting: [SourceText] = []
  /// The number of documents that have been added.
  public private(set) var count = 0

  /// Fewer bytes than this are not worth a segment of their own.
  private static let pieceBytes = 1 << 19
  /// A search asks every segment: more of them would cost it more than they spare.
  private static let mostPieces = 8

  public init() {}

  /// Of segments that follow each other.
  init(_ segments: [IndexSegment]) {
    self.segments = segments
    count = segments.reduce(0) { $0 + $1.documentCount }
  }

  /// Whether everything that was added is findable.
  var isFinished: Bool { waiting.isEmpty }

  /// Adds a document at the end; it is found from the next `finish()` on.
  public mutating func add(_ document: Document) { add(document.text) }

  /// Adds a text at the end; it is found from the next `finish()` on.
  public mutating func add(_ text: SourceText) {
    waiting.append(text)
    count += 1
  }

  /// Adds texts at the end, on two threads where they are long, and finishes.
  public mutating func add(contentsOf texts: [SourceText]) {
    waiting += texts
    count += texts.count
    finish()
  }

  /// Makes everything that was added findable.
  public mutating func finish() {
    guard !waiting.isEmpty else { return }
    let texts = waiting
    waiting = []
    let first = count - texts.count
    let pieces = Self.pieces(of: texts)
    segments += inParallel(pieces.count) { number in
      let piece = pieces[number]
      let bytes = texts[piece].reduce(0) { $0 + $1.utf8.count }
      return Self.segment(of: texts[piece], firstDocument: first + piece.startIndex, bytes: bytes)
    }
  }

  /// Neighbours that become a segment each, about equally long: what a segment is made from is held
  /// twice while it is made, so that none is much of the whole.
  private static func pieces(of texts: [SourceText]) -> [Range<Int>] {
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let most = max(1, min(mostPieces, bytes / pieceBytes))
    var pieces: [Range<Int>] = []
    var start = 0
    var sum = 0
    for (position, text) in texts.enumerated() {
      sum += text.utf8.count
      guard sum >= bytes * (pieces.count + 1) / most, position + 1 < texts.count else { continue }
      pieces.append(start..<position + 1)
      start = position + 1
    }
    return pieces + [start..<texts.count]
  }

  private static func segment(
    of texts: ArraySlice<SourceText>, firstDocument: Int, bytes: Int
  ) -> IndexSegment {
    var builder = SegmentBuilder(expectedBytes: bytes)
    for text in texts { text.utf8.withUnsafeBufferPointer { builder.add($0) } }
    return builder.segment(firstDocument: firstDocument)
  }
}

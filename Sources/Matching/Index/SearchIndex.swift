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

  /// Fewer bytes than this are not worth a second thread.
  private static let parallelBytes = 1 << 20

  public init() {}

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
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    guard bytes >= Self.parallelBytes, texts.count > 1 else {
      segments.append(Self.segment(of: texts[...], firstDocument: first, bytes: bytes))
      return
    }
    var half = 0
    var sum = 0
    while half < texts.count - 1, sum < bytes / 2 {
      sum += texts[half].utf8.count
      half += 1
    }
    let parts = [texts[..<half], texts[half...]]
    segments += inParallel(parts.count) { part in
      let share = parts[part].reduce(0) { $0 + $1.utf8.count }
      return Self.segment(
        of: parts[part], firstDocument: first + parts[part].startIndex, bytes: share)
    }
  }

  private static func segment(
    of texts: ArraySlice<SourceText>, firstDocument: Int, bytes: Int
  ) -> IndexSegment {
    var builder = SegmentBuilder(expectedBytes: bytes)
    for text in texts { text.utf8.withUnsafeBufferPointer { builder.add($0) } }
    return builder.segment(firstDocument: firstDocument)
  }
}

import Corpora

/// The sentences of a document by their words, to find them again in another.
struct SentenceWords: Sendable {
  /// A hash of each sentence and the number of its words.
  private let sentences: [(hash: UInt64, words: Int)]
  /// For each sentence of a short document the hashes of its runs of two words, rising; empty for
  /// a long one.
  private let runs: [[UInt64]]

  /// A document of more sentences is not short.
  private static let mostSentences = 8
  /// What two sentences share of their runs at least where one is made from the other (Dice).
  private static let alike = 0.5
  /// So many sentences of a short text are alike before it is a rewrite.
  private static let fewestAlike = 2

  init(_ document: Document) {
    let analyser = Analyser()
    let isShort = document.sentences.count <= Self.mostSentences
    var sentences: [(hash: UInt64, words: Int)] = []
    var runs: [[UInt64]] = []
    for range in document.sentences {
      let words = analyser.terms(in: document.text, within: range).map(\.key.mixed)
      sentences.append((words.reduce(7) { ($0 &* 31) ^ $1 }, words.count))
      guard isShort, words.count > 1 else { continue }
      runs.append(zip(words, words.dropFirst()).map { ($0 &* 31) ^ $1 }.sorted())
    }
    self.sentences = sentences
    self.runs = runs
  }

  /// Hashes of the distinct sentences that are long enough.
  func hashes(fewestWords: Int) -> Set<UInt64> {
    Set(sentences.lazy.filter { $0.words >= fewestWords }.map(\.hash))
  }

  /// How many sentences of the shorter document stand in the other, word for word or nearly; nil
  /// where they are not most of them, or a document is not short.
  func mostAlike(in other: SentenceWords) -> Int? {
    let (few, many) = runs.count <= other.runs.count ? (runs, other.runs) : (other.runs, runs)
    let alike = few.count { sentence in many.contains { Self.areAlike(sentence, $0) } }
    return alike >= Self.fewestAlike && 2 * alike > few.count ? alike : nil
  }

  private static func areAlike(_ first: [UInt64], _ second: [UInt64]) -> Bool {
    let whole = Double(first.count + second.count)
    guard 2 * Double(min(first.count, second.count)) >= alike * whole else { return false }
    var (i, j, shared) = (0, 0, 0)
    while i < first.count, j < second.count {
      let (left, right) = (first[i], second[j])
      if left == right { shared += 1 }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return 2 * Double(shared) >= alike * whole
  }
}

import Claims
import Corpora
import Matching

/// Documents whose claims are still to be found.
struct ReadTexts: Sendable {
  /// With distinct texts.
  let documents: [Document]
  let findings: [Finding]
  /// Keeps what they have become; nil where nothing is to be kept.
  var keep: (@Sendable (ReadCorpus) -> Void)?
  /// Whether finding their claims takes longer than a person looks up.
  let areLong: Bool

  /// - Parameter long: bytes of texts that are long.
  init(_ loaded: CorpusLoader.Loaded, long: Int = 8 << 20) {
    var corpus = Corpus()
    for document in loaded.documents { corpus.add(document) }
    documents = corpus.documents
    findings = loaded.findings
    areLong = documents.reduce(0) { $0 + $1.text.utf8.count } >= long
  }

  /// The documents as they are while nobody knows their claims.
  var unclaimed: ReadCorpus {
    ReadCorpus(
      documents: documents.map { ReadDocument(document: $0, claims: ClaimList([], in: $0)) },
      findings: findings)
  }

  /// The index of their words.
  func index() -> SearchIndex {
    var index = SearchIndex()
    index.add(contentsOf: documents.map(\.text))
    return index
  }

  /// The documents with their claims.
  ///
  /// - Throws: `CommandError.interrupted` where Control-C asked to stop.
  func claimed(_ progress: CorpusLoader.Progress?) throws(CommandError) -> ReadCorpus {
    finished(try ReadDocument.all(documents, progress: progress), nil)
  }

  /// The same, whatever is typed meanwhile.
  ///
  /// - Parameter index: of their words; it need not be made again.
  func claimedMeanwhile(_ progress: CorpusLoader.Progress?, index: SearchIndex?) -> ReadCorpus {
    finished(ReadDocument.meanwhile(documents, progress: progress), index)
  }

  private func finished(_ read: [ReadDocument], _ made: SearchIndex?) -> ReadCorpus {
    var corpus = ReadCorpus(documents: read, findings: findings, index: made)
    guard let keep else { return corpus }
    if made == nil { corpus.index = index() }
    keep(corpus)
    return corpus
  }
}

import Claims
import Corpora
import Matching

/// Documents whose claims are still to be found, or taken from where they were kept.
struct ReadTexts: Sendable {
  /// With distinct texts.
  let documents: [Document]
  let findings: [Finding]
  /// Keeps what they have become; nil where nothing is to be kept.
  var keep: (@Sendable (ReadCorpus) -> Void)?
  /// Bytes of texts that are long.
  var long = 8 << 20
  /// Tells their files, and how they were read, from any others; nil where that is not known.
  var key: String?
  private let knowledge: Knowledge

  /// What is known of them besides.
  private enum Knowledge: Sendable {
    case nothing
    case kept(KeptCorpus)
    case all(ReadCorpus)
  }

  init(_ loaded: CorpusLoader.Loaded) {
    var corpus = Corpus()
    for document in loaded.documents { corpus.add(document) }
    documents = corpus.documents
    findings = loaded.findings
    knowledge = .nothing
  }

  init(_ kept: KeptCorpus) {
    documents = kept.documents
    findings = kept.findings
    knowledge = .kept(kept)
  }

  /// Those whose claims are known already.
  init(_ read: ReadCorpus) {
    documents = read.documents.map(\.document)
    findings = read.findings
    knowledge = .all(read)
  }

  /// Whether finding their claims takes longer than a person looks up.
  var areLong: Bool { documents.reduce(0) { $0 + $1.text.utf8.count } >= long }

  /// The documents as they are while nobody knows their claims.
  var unclaimed: ReadCorpus {
    ReadCorpus(
      documents: documents.map { ReadDocument(document: $0, claims: ClaimList([], in: $0)) },
      findings: findings)
  }

  /// The index of their words.
  func index() -> SearchIndex {
    if case .kept(let kept) = knowledge, let index = kept.index() { return index }
    var index = SearchIndex()
    index.add(contentsOf: documents.map(\.text))
    return index
  }

  /// The documents with their claims.
  ///
  /// - Throws: `CommandError.interrupted` where Control-C asked to stop.
  func claimed(_ progress: CorpusLoader.Progress?) throws(CommandError) -> ReadCorpus {
    if let known = known(nil) { return known }
    return found(try ReadDocument.all(documents, progress: progress), nil)
  }

  /// The same, whatever is typed meanwhile.
  ///
  /// - Parameter index: of their words; it need not be made again.
  func claimedMeanwhile(_ progress: CorpusLoader.Progress?, index: SearchIndex?) -> ReadCorpus {
    known(index) ?? found(ReadDocument.meanwhile(documents, progress: progress), index)
  }

  /// The documents with the claims that are known; nil where they have to be found.
  private func known(_ made: SearchIndex?) -> ReadCorpus? {
    switch knowledge {
    case .nothing: return nil
    case .all(let read): return read
    case .kept(let kept):
      guard let claims = kept.claims(), let index = made ?? kept.index() else { return nil }
      return ReadCorpus(
        documents: zip(documents, claims).map { ReadDocument(document: $0, claims: $1) },
        findings: findings, index: index)
    }
  }

  private func found(_ read: [ReadDocument], _ made: SearchIndex?) -> ReadCorpus {
    var corpus = ReadCorpus(documents: read, findings: findings, index: made)
    guard let keep else { return corpus }
    if made == nil { corpus.index = index() }
    keep(corpus)
    return corpus
  }
}

import Claims
import Corpora
import Matching

/// What one loading gave, with the claims of its documents.
struct ReadCorpus: Sendable {
  /// With distinct texts.
  var documents: [ReadDocument] = []
  var findings: [Finding] = []
  /// Of the first documents, in their order; nil where it is still to be made.
  var index: SearchIndex?

  /// Whether it says nothing at all.
  var isEmpty: Bool { documents.isEmpty && findings.isEmpty }
}

/// Reads files and finds their claims; what is large is kept, and the next time it is taken from
/// there.
struct CorpusReader: Sendable {
  var limits = LoadLimits()
  /// What every file is read as; nil to find out for each.
  var encoding: TextEncoding?
  var progress: CorpusLoader.Progress?
  /// Nil where nothing is to be kept.
  var cache: CorpusCache?
  /// Fewer bytes are not kept: they are read again sooner than a person looks up.
  var least = 4 << 20

  func read(_ paths: [String]) throws(CommandError) -> ReadCorpus {
    switch try begin(paths) {
    case .whole(let corpus): return corpus
    case .texts(let texts): return try texts.claimed(progress)
    }
  }

  /// Reads the files, and leaves it at that where finding their claims would take a while.
  func begin(_ paths: [String]) throws(CommandError) -> Reading {
    do throws(LoadError) {
      let size = cache == nil ? nil : try loader.size(of: paths)
      guard let size, size >= least else {
        return .texts(ReadTexts(try loader.load(paths, progress: progress)))
      }
      if let kept = kept(paths, size) { return .whole(kept) }
      var texts = ReadTexts(try loader.load(paths, progress: progress))
      texts.keep = { keep($0, of: paths) }
      return .texts(texts)
    } catch {
      throw .load(error)
    }
  }

  private var loader: CorpusLoader { CorpusLoader(limits: limits, encoding: encoding) }

  /// What was kept of these files. They are read for it only where it may be there.
  private func kept(_ paths: [String], _ size: Int) -> ReadCorpus? {
    guard let cache, cache.mayHold(size), let files = loader.fingerprint(of: paths) else {
      return nil
    }
    return cache.corpus(cache.key(of: files, limits: limits, encoding: encoding))
  }

  private func keep(_ corpus: ReadCorpus, of paths: [String]) {
    guard let cache, let files = loader.fingerprint(of: paths),
      files.covers(corpus.documents.map(\.document), corpus.findings)
    else { return }
    cache.keep(corpus, as: cache.key(of: files, limits: limits, encoding: encoding))
  }

  /// How far a reading has come.
  enum Reading: Sendable {
    case whole(ReadCorpus)
    /// Without claims.
    case texts(ReadTexts)
  }
}

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
  /// - Parameter index: of their words, where it has been made.
  /// - Throws: `CommandError.interrupted` where Control-C asked to stop.
  func claimed(_ progress: CorpusLoader.Progress?, index: SearchIndex? = nil)
    throws(CommandError) -> ReadCorpus
  {
    finished(try ReadDocument.all(documents, progress: progress), index)
  }

  /// The same, whatever is typed meanwhile.
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

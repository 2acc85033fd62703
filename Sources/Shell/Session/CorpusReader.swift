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
    let loader = CorpusLoader(limits: limits, encoding: encoding)
    let files = try fingerprint(of: paths, loader)
    let key = files.flatMap { cache?.key(of: $0, limits: limits, encoding: encoding) }
    if let key, let kept = cache?.corpus(key) { return .whole(kept) }
    let loaded: CorpusLoader.Loaded
    do throws(LoadError) { loaded = try loader.load(paths, progress: progress) } catch {
      throw .load(error)
    }
    var texts = ReadTexts(loaded)
    if let key, let cache, let files, files.covers(loaded) {
      texts.keep = { cache.keep($0, as: key) }
    }
    return .texts(texts)
  }

  /// How far a reading has come.
  enum Reading: Sendable {
    case whole(ReadCorpus)
    /// Without claims.
    case texts(ReadTexts)
  }

  /// Nil where nothing is to be kept of these files.
  private func fingerprint(of paths: [String], _ loader: CorpusLoader) throws(CommandError)
    -> CorpusFingerprint?
  {
    guard cache != nil else { return nil }
    do throws(LoadError) {
      return try loader.fingerprint(of: paths, atLeast: least)
    } catch {
      throw .load(error)
    }
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

  /// The documents as they are while nobody knows their claims, with the index of their words.
  var unclaimed: ReadCorpus {
    var index = SearchIndex()
    index.add(contentsOf: documents.map(\.text))
    return ReadCorpus(
      documents: documents.map { ReadDocument(document: $0, claims: ClaimList([], in: $0)) },
      findings: findings, index: index)
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
    if made == nil {
      var index = SearchIndex()
      index.add(contentsOf: documents.map(\.text))
      corpus.index = index
    }
    keep(corpus)
    return corpus
  }
}

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
struct CorpusReader {
  var limits = LoadLimits()
  /// What every file is read as; nil to find out for each.
  var encoding: TextEncoding?
  var progress: CorpusLoader.Progress?
  /// Nil where nothing is to be kept.
  var cache: CorpusCache?

  /// Fewer bytes are not kept: they are read again sooner than a person looks up.
  var least = 4 << 20

  func read(_ paths: [String]) throws(CommandError) -> ReadCorpus {
    let loader = CorpusLoader(limits: limits, encoding: encoding)
    let files = try fingerprint(of: paths, loader)
    let key = files.flatMap { cache?.key(of: $0, limits: limits, encoding: encoding) }
    if let key, let kept = cache?.corpus(key) { return kept }
    let loaded: CorpusLoader.Loaded
    do throws(LoadError) { loaded = try loader.load(paths, progress: progress) } catch {
      throw .load(error)
    }
    var corpus = ReadCorpus(
      documents: try ReadDocument.all(loaded.documents, progress: progress),
      findings: loaded.findings)
    if let key, let files, files.covers(loaded) {
      var index = SearchIndex()
      index.add(contentsOf: corpus.documents.map(\.document.text))
      corpus.index = index
      cache?.keep(corpus, as: key)
    }
    return corpus
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

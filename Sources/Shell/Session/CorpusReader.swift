import Corpora

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
  /// Remembers what `read` gives; nil where nothing is to be remembered.
  var latest: LatestReading?

  /// Reads the files of a session.
  func read(_ paths: [String]) throws(CommandError) -> ReadCorpus {
    let texts = try texts(of: paths)
    let corpus = try texts.claimed(progress)
    if let key = texts.key { latest?.take(corpus, as: key) }
    return corpus
  }

  /// Reads the files, and leaves it at that: finding their claims may take a while.
  func texts(of paths: [String]) throws(CommandError) -> ReadTexts {
    do throws(LoadError) {
      let size = cache == nil ? nil : try loader.size(of: paths)
      guard let size, size >= least else {
        return ReadTexts(try loader.load(paths, progress: progress))
      }
      if let known = known(paths, size) { return known }
      var texts = ReadTexts(try loader.load(paths, progress: progress))
      texts.keep = { keep($0, of: paths) }
      return texts
    } catch {
      throw .load(error)
    }
  }

  private var loader: CorpusLoader { CorpusLoader(limits: limits, encoding: encoding) }

  /// What was read or kept of these files. They are read for it only where it may be there.
  private func known(_ paths: [String], _ size: Int) -> ReadTexts? {
    guard let cache, cache.mayHold(size), let files = loader.fingerprint(of: paths) else {
      return nil
    }
    let key = cache.key(of: files, limits: limits, encoding: encoding)
    if let read = latest?.corpus(key) { return ReadTexts(read) }
    guard let kept = cache.corpus(key) else { return nil }
    var texts = ReadTexts(kept)
    texts.key = key
    texts.keep = { keep($0, of: paths) }
    return texts
  }

  private func keep(_ corpus: ReadCorpus, of paths: [String]) {
    let documents = corpus.documents.map(\.document)
    guard let cache,
      let files = loader.fingerprint(of: paths, ifReadAs: documents, corpus.findings)
    else { return }
    cache.keep(corpus, as: cache.key(of: files, limits: limits, encoding: encoding))
  }
}

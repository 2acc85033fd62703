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

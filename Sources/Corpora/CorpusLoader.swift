import Text

/// Reads files and folders into documents, in parallel, in an order that depends on names alone.
public struct CorpusLoader: Sendable {
  /// What one loading gave.
  public struct Loaded: Sendable {
    /// In path order within each path that was given, and in the order given.
    public var documents: [Document] = []
    /// Of files that gave no document.
    public var findings: [Finding] = []
  }

  /// Files read so far, of how many known so far.
  public typealias Progress = @Sendable (_ done: Int, _ known: Int) -> Void

  public init() {}

  /// Reads every file of `paths`.
  ///
  /// - Throws: `LoadError` where a path that was named does not exist; faults inside it are findings.
  public func load(_ paths: [String], progress: Progress? = nil) throws(LoadError) -> Loaded {
    Loaded()
  }

  /// Reads one text that is in no file.
  public func document(
    text: String, path: String, title: String? = nil, outlet: String? = nil, url: String? = nil,
    published: CalendarDate? = nil, language: String? = nil
  ) -> Document {
    let text = SourceText(text)
    return Document(
      text: text, digest: Digest(of: text.utf8),
      sources: [
        DocumentSource(
          path: UntrustedText(path), file: nil, fileDigest: Digest(of: text.utf8),
          encoding: "UTF-8")
      ],
      main: [text.range], setAside: [], sentences: sentences(in: text, within: text.range),
      language: "en", findings: [])
  }
}

/// Why nothing was loaded.
public enum LoadError: Error, Hashable, Sendable {
  case missing(path: UntrustedText)
  case unreadable(path: UntrustedText, errno: Int32)
}

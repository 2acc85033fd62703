import JSONLines
import Synchronization
import Text
import Threads

/// Reads files and folders into documents, in parallel, in an order that depends on names alone.
public struct CorpusLoader: Sendable {
  /// What one loading gave.
  public struct Loaded: Sendable {
    /// In path order within each path that was given, and in the order given.
    public var documents: [Document] = []
    /// Of files that gave no document.
    public var findings: [Finding] = []

    public init(documents: [Document] = [], findings: [Finding] = []) {
      self.documents = documents
      self.findings = findings
    }
  }

  /// Files read so far, of how many known so far. Called from the threads that read.
  public typealias Progress = @Sendable (_ done: Int, _ known: Int) -> Void

  private let reader: FileReader
  var limits: LoadLimits { reader.limits }

  /// - Parameter encoding: what every file is read as; nil to find out for each.
  public init(limits: LoadLimits = LoadLimits(), encoding: TextEncoding? = nil) {
    reader = FileReader(limits: limits, encoding: encoding)
  }

  /// - Parameter window: bytes that are read at a time of a long file of records; files of two windows
  ///   are long.
  package init(window: Int) {
    reader = FileReader(limits: LoadLimits(), encoding: nil, window: window)
  }

  /// Reads every file of `paths`: files, folders, patterns (`*`, `?`, `[…]`) and `-` for
  /// standard input.
  ///
  /// - Throws: `LoadError` where a path that was named does not exist; faults inside it are findings.
  public func load(_ paths: [String], progress: Progress? = nil) throws(LoadError) -> Loaded {
    var walk = FileWalk(limits: limits)
    for path in paths where path != "-" { try walk.add(path) }
    var loaded = Loaded(findings: walk.findings)
    if paths.contains("-") { loaded.append(standardInput()) }
    for part in read(walk.files, progress: progress) { loaded.append(part) }
    SiteBoilerplate.setAside(in: &loaded.documents)
    return loaded
  }

  /// Reads the files on all processors; the answers are in the order of `files`.
  private func read(_ files: [FoundFile], progress: Progress?) -> [Loaded] {
    guard files.count > 1 else {
      let parts = files.map { reader.read($0, progress: progress) }
      progress?(files.count, files.count)
      return parts
    }
    let parts = Mutex([Loaded](repeating: Loaded(), count: files.count))
    let done = Atomic(0)
    SharedOutWork.perform(files.count) { index in
      let part = reader.read(files[index])
      parts.withLock { $0[index] = part }
      let count = done.add(1, ordering: .relaxed).newValue
      progress?(count, files.count)
    }
    return parts.withLock { $0 }
  }

  private func standardInput() -> Loaded {
    do {
      let bytes = try FileBytes(reading: 0, expecting: 1 << 16, limit: limits.fileBytes)
      return reader.read(
        bytes, path: "-", name: "-", file: nil, digest: FileDigest(of: bytes.bytes),
        depth: 0)
    } catch {
      return .failed(Fault(.unreadable, "cannot be read: \(error.why)"), path: "-")
    }
  }

  /// Reads the bytes of one file that are already in memory: what is packed is opened, the encoding
  /// and the format are found out.
  ///
  /// - Parameter name: stands for the file's path; its ending tells the format where the bytes
  ///   leave it open.
  public func load(bytes: [UInt8], named name: String) -> Loaded {
    let kept = bytes.count > limits.fileBytes ? Array(bytes[..<limits.fileBytes]) : bytes
    return reader.read(
      FileBytes(bytes: kept, isCut: kept.count < bytes.count), path: name, name: name, file: nil,
      digest: FileDigest(of: kept), depth: 0)
  }

  /// Reads one text that is in no file. What is passed in is believed before what the text says.
  public func document(
    text: String, path: String, title: String? = nil, outlet: String? = nil, url: String? = nil,
    published: CalendarDate? = nil, language: String? = nil
  ) -> Document {
    let given = Origin(
      given: "as given", title: title, outlet: outlet, url: url, published: published,
      language: language)
    let source = SourceText(text)
    return PlainTextReader.reading(of: source)
      .document(path: path, given: given, digest: Digest(of: source.utf8))
  }

  /// Reads one page that is in no file, already decoded.
  public func document(
    html: String, path: String, title: String? = nil, outlet: String? = nil, url: String? = nil,
    published: CalendarDate? = nil, language: String? = nil
  ) -> Document {
    let given = Origin(
      given: "as given", title: title, outlet: outlet, url: url, published: published,
      language: language)
    let bytes = Array(html.utf8)
    return PageReader.reading(of: bytes, limits: limits)
      .document(path: path, given: given, digest: Digest(of: bytes))
  }

  /// Reads one record of a stream: an object with `text` or `html` and, where known, `published`,
  /// `title`, `outlet`, `url` and `language`.
  ///
  /// - Throws: `RecordError` where the object holds no article.
  public func document(record: JSONObject, path: String) throws(RecordError) -> Document {
    do {
      return try RecordReader.reading(of: record, limits: limits)
        .document(
          path: path, given: Origin(), digest: Digest(of: Array(JSONValue.object(record).line.utf8))
        )
    } catch { throw RecordError(why: error.what) }
  }
}

/// Why a record of a stream is no document.
public struct RecordError: Error, Hashable, Sendable {
  public let why: String
}

extension CorpusLoader.Loaded {
  /// Adds what another part of the same loading gave.
  fileprivate mutating func append(_ other: Self) {
    if documents.isEmpty { documents = other.documents } else { documents += other.documents }
    findings += other.findings
  }
}

extension Origin {
  /// Facts that the caller knows.
  fileprivate init(
    given basis: String, title: String?, outlet: String?, url: String?, published: CalendarDate?,
    language: String?
  ) {
    self.init()
    self.title = title.map { Stated($0, basis) }
    self.outlet = outlet.map { Stated($0, basis) }
    self.url = url.map { Stated($0, basis) }
    self.published = published.map { Stated($0, basis) }
    self.language = language.map { Stated($0, basis) }
  }
}

extension Reading {
  /// The document of a text that is in no file.
  fileprivate func document(path: String, given: Origin, digest: Digest) -> Document {
    var reading = self
    reading.origin = given
    reading.origin.fill(from: origin)
    return reading.document(
      at: SourcePlace(path: path, file: nil, fileDigest: .known(digest), encoding: "UTF-8"))
  }
}

import Claims
import Corpora
import Glibc
import Matching
import Text
import Threads

/// Corpora as they were read, with their claims and the index of their words, so that a second start
/// need not find them again.
///
/// Nothing in it is more than what the files and the program give: any of it may be deleted at any
/// time. What is taken from it was made by this very program from these very bytes, and is as it
/// was written.
public struct CorpusCache: Sendable {
  private let folder: String

  /// Raised with the form of what is kept.
  private static let form = 2
  /// The oldest go when there are more.
  private static let most = 4
  private static let ending = ".corpus"
  /// Documents to a section.
  private static let share = 512

  /// - Parameter folder: `$XDG_CACHE_HOME/factdesk`; made when something is kept.
  public init(folder: String) {
    self.folder = folder
  }

  /// The name of what is made of these files by this program.
  func key(of files: CorpusFingerprint, limits: LoadLimits, encoding: TextEncoding?) -> String {
    let parts = [
      "\(Self.form)", "\(World.version)", Self.program, "\(limits)", encoding?.name ?? "",
      files.digest.hex,
    ]
    let digest = Digest(of: Array(parts.joined(separator: "\n").utf8))
    return "\(files.size)-\(digest.hex.prefix(32))"
  }

  /// Which build of the program runs: other rules find other claims.
  private static let program: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }()

  /// Whether something is kept of files that have so many bytes together.
  func mayHold(_ size: Int) -> Bool {
    folderNames(folder).contains { $0.hasPrefix("\(size)-") && $0.hasSuffix(Self.ending) }
  }

  /// What was kept; nil where nothing was, or something else than what was written is there.
  func corpus(_ key: String) -> ReadCorpus? {
    guard let file = SectionFile(at: path(key)) else { return nil }
    defer { file.close() }
    guard let corpus = try? Self.corpus(in: file) else { return nil }
    utimensat(AT_FDCWD, path(key), nil, 0)
    return corpus
  }

  /// Keeps a corpus; where that cannot be done, it is found again the next time.
  func keep(_ corpus: ReadCorpus, as key: String) {
    makeFolder()
    SectionFile.removeUnfinished(in: folder)
    guard let index = corpus.index, var file = SectionFile.Writer(path(key)) else { return }
    let documents = corpus.documents
    let shares = (documents.count + Self.share - 1) / Self.share
    var head = PackedWriter()
    head.write(shares)
    head.write(index.partCount)
    head.write(corpus.findings) { $1.pack(into: &$0) }
    file.append(head)
    for share in 0..<shares {
      var section = PackedWriter()
      let own = documents[(share * Self.share)..<min((share + 1) * Self.share, documents.count)]
      section.write(own) { $1.pack(into: &$0) }
      file.append(section)
    }
    for part in 0..<index.partCount {
      var section = PackedWriter()
      index.packPart(part, into: &section)
      file.append(section)
    }
    if file.finish() { removeOldest() }
  }

  /// What a section holds.
  private enum Section: Sendable {
    case documents([ReadDocument])
    case index(SearchIndex.Part)
    case unusable
  }

  private static func corpus(in file: SectionFile) throws -> ReadCorpus {
    guard file.count > 0 else { throw SectionFile.Unusable() }
    var head = PackedReader(try file.section(0))
    let shares = try head.number()
    let parts = try head.number()
    let findings = try head.list { reader throws(PackedDamage) in try Finding(from: &reader) }
    guard shares < file.count, parts == file.count - 1 - shares else {
      throw SectionFile.Unusable()
    }
    // The index first: its parts are the longest.
    let sections = inParallel(shares + parts) { number in
      number < parts
        ? readIndex(file, 1 + shares + number) : readDocuments(file, 1 + number - parts)
    }
    var corpus = ReadCorpus(findings: findings)
    var index: [SearchIndex.Part] = []
    for section in sections {
      switch section {
      case .documents(let documents): corpus.documents += documents
      case .index(let part): index.append(part)
      case .unusable: throw SectionFile.Unusable()
      }
    }
    corpus.index = try SearchIndex(index)
    return corpus
  }

  private static func readDocuments(_ file: SectionFile, _ number: Int) -> Section {
    guard let bytes = try? file.section(number) else { return .unusable }
    var reader = PackedReader(bytes)
    let documents = try? reader.list { reader throws(PackedDamage) in
      try ReadDocument(from: &reader)
    }
    return documents.map { .documents($0) } ?? .unusable
  }

  private static func readIndex(_ file: SectionFile, _ number: Int) -> Section {
    guard let bytes = try? file.section(number) else { return .unusable }
    var reader = PackedReader(bytes)
    return (try? SearchIndex.Part(from: &reader)).map { .index($0) } ?? .unusable
  }

  private func path(_ key: String) -> String { "\(folder)/\(key)\(Self.ending)" }

  private func makeFolder() {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      mkdir(made, mode_t(0o700))
    }
  }

  private func removeOldest() {
    let kept = folderNames(folder).filter { $0.hasSuffix(Self.ending) }.map { "\(folder)/\($0)" }
    let byAge = kept.map { path in
      var status = stat()
      let isThere = stat(path, &status) == 0
      return (path: path, at: isThere ? (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) : (0, 0))
    }.sorted { $0.at > $1.at }
    for old in byAge.dropFirst(Self.most) { unlink(old.path) }
  }
}

extension ReadDocument {
  fileprivate func pack(into writer: inout PackedWriter) {
    document.pack(into: &writer)
    claims.pack(into: &writer)
  }

  fileprivate init(from reader: inout PackedReader) throws(PackedDamage) {
    let document = try Document(from: &reader)
    self.init(document: document, claims: try ClaimList(from: &reader, in: document))
  }
}

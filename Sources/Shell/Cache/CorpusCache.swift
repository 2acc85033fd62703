import Corpora
import Glibc
import Text

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
  func corpus(_ key: String) -> KeptCorpus? {
    guard let file = SectionFile(at: path(key)), let corpus = try? KeptCorpus(file) else {
      return nil
    }
    utimensat(AT_FDCWD, path(key), nil, 0)
    return corpus
  }

  /// Keeps a corpus; where that cannot be done, it is found again the next time.
  func keep(_ corpus: ReadCorpus, as key: String) {
    makeFolder()
    SectionFile.removeUnfinished(in: folder)
    guard let index = corpus.index, var file = SectionFile.Writer(path(key)) else { return }
    KeptCorpus.write(corpus, index, to: &file)
    if file.finish() { removeOldest() }
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

import Glibc
import Text
import Threads

/// What tells the files of a loading from any others: where they are, and every byte of them.
public struct CorpusFingerprint: Sendable {
  public let digest: Digest
  private let files: Set<Digest>

  /// Whether the documents of a loading come from those very bytes: a file may have changed since.
  public func covers(_ loaded: CorpusLoader.Loaded) -> Bool {
    loaded.documents.allSatisfy { document in
      document.sources.allSatisfy { files.contains($0.fileDigest) }
    }
  }

  fileprivate init(_ files: [(found: FoundFile, digest: Digest)], _ findings: [Finding]) {
    self.files = Set(files.map(\.digest))
    var writer = PackedWriter()
    writer.write(files) { writer, file in
      writer.write(list: file.found.location)
      writer.write(file.found.path)
      writer.write(file.digest.hex)
    }
    writer.write(findings) { $1.pack(into: &$0) }
    digest = Digest(of: writer.bytes)
  }
}

extension CorpusLoader {
  /// Reads every byte that loading these paths would read, and nothing else of them; nil where that
  /// is standard input, cannot be read, or is less than `least` bytes.
  ///
  /// - Throws: `LoadError` where loading would.
  public func fingerprint(of paths: [String], atLeast least: Int) throws(LoadError)
    -> CorpusFingerprint?
  {
    guard !paths.contains("-") else { return nil }
    var walk = FileWalk(limits: limits)
    for path in paths { try walk.add(path) }
    let files = walk.files
    guard files.reduce(0, { $0 + $1.size }) >= least else { return nil }
    let digests = inParallel(files.count) { number in
      (try? FileBytes(of: files[number].location, limit: limits.fileBytes)).map { file in
        Digest(of: file.bytes)
      }
    }
    let read = zip(files, digests).compactMap { file, digest in digest.map { (file, $0) } }
    return read.count == files.count ? CorpusFingerprint(read, walk.findings) : nil
  }
}

extension FoundFile {
  /// In bytes; 0 where that cannot be told.
  fileprivate var size: Int {
    var status = stat()
    return stat(location, &status) == 0 ? Int(status.st_size) : 0
  }
}

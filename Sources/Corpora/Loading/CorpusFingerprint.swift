import Glibc
import Text
import Threads

/// What tells the files of a loading from any others: where they are, and every byte of them.
public struct CorpusFingerprint: Sendable {
  public let digest: Digest
  /// Of all files, in bytes.
  public let size: Int
  private let files: [(path: UntrustedText, digest: Digest)]

  /// Whether documents, and the findings of what gave none, come from those very bytes: files may
  /// have changed meanwhile.
  public func covers(_ documents: [Document], _ findings: [Finding]) -> Bool {
    let read = Set(documents.flatMap(\.sources).map(\.fileDigest))
    let failed = Set(findings.map(\.path))
    return read.isSubset(of: files.map(\.digest))
      && files.allSatisfy { read.contains($0.digest) || failed.contains($0.path) }
  }

  fileprivate init(_ files: [(found: FoundFile, digest: Digest)], _ findings: [Finding]) {
    self.files = files.map { (UntrustedText($0.found.path), $0.digest) }
    size = files.reduce(0) { $0 + $1.found.size }
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
  /// The length in bytes of all files that loading these paths would read; nil where that is
  /// standard input.
  ///
  /// - Throws: `LoadError` where loading would.
  public func size(of paths: [String]) throws(LoadError) -> Int? {
    guard !paths.contains("-") else { return nil }
    var walk = FileWalk(limits: limits)
    for path in paths { try walk.add(path) }
    return walk.files.reduce(0) { $0 + $1.size }
  }

  /// Reads every byte that loading these paths would read, and nothing else of them; nil where that
  /// is standard input, or cannot be read.
  public func fingerprint(of paths: [String]) -> CorpusFingerprint? {
    guard !paths.contains("-") else { return nil }
    var walk = FileWalk(limits: limits)
    do throws(LoadError) { for path in paths { try walk.add(path) } } catch { return nil }
    let files = walk.files
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

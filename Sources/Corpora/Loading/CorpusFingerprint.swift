import Glibc
import Text
import Threads

/// What tells the files of a loading from any others: where they are, and every byte of them.
public struct CorpusFingerprint: Sendable {
  public let digest: Digest
  /// Of all files, in bytes.
  public let size: Int

  fileprivate init(_ files: [(found: FoundFile, pieces: FilePieces)], _ findings: [Finding]) {
    size = files.reduce(0) { $0 + $1.pieces.size }
    var writer = PackedWriter()
    writer.write(files) { writer, file in
      writer.write(list: file.found.location)
      writer.write(file.found.path)
      writer.write(file.pieces.size)
      writer.write(file.pieces.digests) { $1.pack(into: &$0) }
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
    return walk.files.reduce(0) { $0 + min($1.size, limits.fileBytes) }
  }

  /// Reads every byte that loading these paths would read, and nothing else of them; nil where that
  /// is standard input, or cannot be read.
  public func fingerprint(of paths: [String]) -> CorpusFingerprint? {
    fingerprint(of: paths) { files in
      // A piece is little work: many at a time, of one file or of several.
      let places = files.indices.flatMap { file in
        stride(from: 0, to: max(1, files[file].count), by: Self.piecesAtOnce).map { (file, $0) }
      }
      let read = inParallel(places.count) { number in
        let (file, first) = places[number]
        let last = min(first + Self.piecesAtOnce, files[file].count)
        return files[file].reading(first..<last)
      }
      for (place, pieces) in zip(places, read) {
        guard let pieces else { return false }
        files[place.0].digests += pieces.digests
      }
      return true
    }
  }

  /// The same, where documents, and the findings of what gave none, come from those very bytes: files
  /// may have changed since they were read.
  public func fingerprint(
    of paths: [String], ifReadAs documents: [Document], _ findings: [Finding]
  ) -> CorpusFingerprint? {
    let known = Set(documents.flatMap(\.sources).map(\.fileDigest))
    let failed = Set(findings.map(\.path.exact))
    return fingerprint(of: paths) { files in
      let read = inParallel(files.count) { files[$0].reading(0..<files[$0].count, asWhole: true) }
      var met: Set<Digest> = []
      for index in files.indices {
        guard let pieces = read[index], let whole = pieces.whole,
          known.contains(whole) || failed.contains(files[index].path)
        else { return false }
        files[index].digests = pieces.digests
        met.insert(whole)
      }
      return known.isSubset(of: met)
    }
  }

  private static let piecesAtOnce = 16

  /// - Parameter read: reads the pieces of all files; false where that cannot be done.
  private func fingerprint(of paths: [String], _ read: (inout [FilePieces]) -> Bool)
    -> CorpusFingerprint?
  {
    guard !paths.contains("-") else { return nil }
    var walk = FileWalk(limits: limits)
    do throws(LoadError) { for path in paths { try walk.add(path) } } catch { return nil }
    var pieces = walk.files.map { FilePieces(of: $0, limit: limits.fileBytes) }
    return read(&pieces)
      ? CorpusFingerprint(Array(zip(walk.files, pieces)), walk.findings) : nil
  }
}

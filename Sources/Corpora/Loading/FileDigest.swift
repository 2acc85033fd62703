import Threads

/// The digest of a file's bytes; of a large file it is made while the file is read.
enum FileDigest: Sendable {
  case known(Digest)
  case begun(Meanwhile<Digest>)

  /// Fewer bytes are not worth a thread.
  private static let share = 1 << 20

  init(of bytes: [UInt8]) {
    self =
      bytes.count < Self.share ? .known(Digest(of: bytes)) : .begun(Meanwhile { Digest(of: bytes) })
  }

  /// The digest, waited for.
  var value: Digest {
    switch self {
    case .known(let digest): digest
    case .begun(let digest): digest.value
    }
  }
}

import CMessageDigest

extension Digest {
  /// A digest of bytes that come one piece after another.
  public struct Running: Sendable {
    private var context = sha256_ctx()

    public init() { nettle_sha256_init(&context) }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
      nettle_sha256_update(&context, bytes.count, bytes.baseAddress)
    }

    /// Of all that was added; it begins anew after that.
    public mutating func digest() -> Digest {
      withUnsafeTemporaryAllocation(byteCount: Digest.length, alignment: 8) { sum in
        nettle_sha256_digest(&context, Digest.length, sum.baseAddress)
        return Digest(bytes: UnsafeRawBufferPointer(sum))
      }
    }
  }
}

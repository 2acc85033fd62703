import Corpora
import Text

/// The claims of one document, packed: each is made when it is asked for.
///
/// A claim takes some fifty bytes so, where as a value it takes a thousand: a corpus has millions,
/// and a person sees a few. Making one takes less than a microsecond.
public struct ClaimList: RandomAccessCollection, Hashable, Sendable {
  /// Of the text that the claims stand in.
  private let digest: Digest
  /// Where each claim begins, four bytes each, the lowest first; then the claims. The first of them
  /// begins where the list of beginnings ends.
  private let bytes: [UInt8]

  private static let width = 4

  /// - Parameter document: the one they were found in.
  public init(_ claims: [Claim], in document: Document) {
    self.init(claims, digest: document.digest)
  }

  init(_ claims: [Claim], digest: Digest) {
    self.digest = digest
    var writer = PackedWriter()
    var starts: [Int] = []
    starts.reserveCapacity(claims.count)
    for index in claims.indices {
      starts.append(claims.count * Self.width + writer.bytes.count)
      claims[index].pack(into: &writer)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(claims.count * Self.width + writer.bytes.count)
    for start in starts {
      withUnsafeBytes(of: UInt32(start).littleEndian) { bytes.append(contentsOf: $0) }
    }
    self.bytes = bytes + writer.bytes
  }

  /// Reads what `pack` wrote.
  ///
  /// - Parameter document: the one that the claims stand in.
  public init(from reader: inout PackedReader, in document: Document) throws(PackedDamage) {
    bytes = try reader.list(of: UInt8.self)
    digest = document.digest
  }

  /// As it lies in memory, for a derived file.
  public func pack(into writer: inout PackedWriter) { writer.write(list: bytes) }

  public var startIndex: Int { 0 }

  public var endIndex: Int { bytes.isEmpty ? 0 : start(of: 0) / Self.width }

  public subscript(position: Int) -> Claim {
    read(position) { reader throws(PackedDamage) in try Claim(from: &reader, text: digest) }
  }

  /// The sentence of a claim, without the rest of it.
  public func range(of position: Int) -> TextRange {
    read(position) { reader throws(PackedDamage) in try reader.range(from: 0) }
  }

  /// How much a claim deserves a check, without the rest of it.
  public func score(of position: Int) -> Double {
    read(position) { reader throws(PackedDamage) in
      _ = try reader.range(from: 0)
      return try reader.double()
    }
  }

  /// What is in memory is as it was written.
  private func read<Value>(
    _ position: Int, _ value: (inout PackedReader) throws(PackedDamage) -> Value
  ) -> Value {
    precondition(indices.contains(position), "a claim of the document")
    var reader = PackedReader(bytes, at: start(of: position))
    do { return try value(&reader) } catch {
      preconditionFailure("claims are read as they were packed")
    }
  }

  private func start(of position: Int) -> Int {
    (0..<Self.width).reduce(0) { $0 | Int(bytes[position * Self.width + $1]) << (8 * $1) }
  }
}

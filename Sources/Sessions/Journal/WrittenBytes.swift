/// Bytes that are only ever added to. Many at a time are kept as they come: copied together, they would
/// take room and time twice.
struct WrittenBytes: Sendable {
  private var pieces: [[UInt8]]
  private(set) var count: Int

  /// Fewer bytes join those before them.
  private static let many = 1 << 20

  init(_ bytes: [UInt8]) {
    pieces = [bytes]
    count = bytes.count
  }

  mutating func add(_ bytes: [UInt8]) {
    if bytes.count < Self.many, pieces[pieces.count - 1].count < Self.many {
      pieces[pieces.count - 1] += bytes
    } else {
      pieces.append(bytes)
    }
    count += bytes.count
  }

  /// All of them, one after another.
  var whole: [UInt8] {
    if pieces.count == 1 { return pieces[0] }
    var whole: [UInt8] = []
    whole.reserveCapacity(count)
    for piece in pieces { whole += piece }
    return whole
  }
}

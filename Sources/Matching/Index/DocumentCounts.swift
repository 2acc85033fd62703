import Text

/// In how many documents each common term of a segment stands: at a search there are too many of its
/// positions for counting.
struct DocumentCounts: Sendable {
  /// Rising.
  private let terms: [UInt32]
  private let counts: [UInt32]

  /// A term with fewer positions is not common.
  private static let fewest = 32

  /// - Parameter documents: in how many documents a term stands.
  init(termStarts: [UInt32], documents: (_ term: Int) -> UInt32) {
    terms = Self.commonTerms(termStarts)
    counts = terms.map { documents(Int($0)) }
  }

  /// The number of documents of a term; nil where it is not common.
  func count(of term: Int) -> Int? {
    let place = terms.firstIndex(notBelow: UInt32(term), from: 0)
    guard place < terms.count, terms[place] == term else { return nil }
    return Int(counts[place])
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(list: counts)
  }

  /// Reads what `pack` wrote, of a segment whose terms begin there in its positions.
  init(from reader: inout PackedReader, termStarts: [UInt32]) throws(PackedDamage) {
    terms = Self.commonTerms(termStarts)
    counts = try reader.list(of: UInt32.self)
    let isSound =
      counts.count == terms.count
      && zip(counts, terms).allSatisfy { count, term in
        count > 0 && count <= termStarts[Int(term) + 1] - termStarts[Int(term)]
      }
    guard isSound else { throw PackedDamage(offset: reader.offset) }
  }

  private static func commonTerms(_ termStarts: [UInt32]) -> [UInt32] {
    (0..<UInt32(termStarts.count - 1)).filter {
      termStarts[Int($0) + 1] - termStarts[Int($0)] >= fewest
    }
  }
}

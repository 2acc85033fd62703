import Text

extension IndexSegment {
  func pack(into writer: inout PackedWriter) {
    writer.write(firstDocument)
    writer.write(list: documentStarts)
    writer.write(list: keys.map(\.low))
    writer.write(list: keys.map(\.high))
    writer.write(list: table)
    writer.write(list: termStarts)
    writer.write(list: positions)
    documentCounts.pack(into: &writer)
    writer.write(longTerms) { writer, long in
      writer.write(long.term)
      writer.write(list: long.bytes)
    }
  }

  /// Reads what `pack` wrote, and holds every number that leads to a place against what is there.
  init(from reader: inout PackedReader) throws(PackedDamage) {
    let firstDocument = try reader.number()
    let documentStarts = try reader.list(of: UInt32.self)
    let low = try reader.list(of: UInt64.self)
    let high = try reader.list(of: UInt64.self)
    let table = try reader.list(of: UInt32.self)
    let termStarts = try reader.list(of: UInt32.self)
    let positions = try reader.list(of: UInt32.self)
    let terms = low.count
    guard high.count == terms, Self.isTable(table, of: terms),
      termStarts.count == terms + 1, Self.areStarts(termStarts, of: positions.count),
      Self.areStarts(documentStarts, of: positions.count),
      Self.areAll(positions, below: positions.count)
    else { throw PackedDamage(offset: reader.offset) }
    let documentCounts = try DocumentCounts(from: &reader, termStarts: termStarts)
    let longTerms = try reader.list { reader throws(PackedDamage) in
      let term = try reader.number()
      guard term < terms else { throw PackedDamage(offset: reader.offset) }
      return LongTerm(term: term, bytes: try reader.list(of: UInt8.self))
    }
    self.init(
      firstDocument: firstDocument, documentStarts: documentStarts,
      keys: zip(low, high).map { TermKey(low: $0, high: $1) }, table: table,
      termStarts: termStarts, positions: positions, documentCounts: documentCounts,
      longTerms: longTerms)
  }

  /// Whether a search of the table ends, at a term: it has as many slots as a mask reaches, a free
  /// one among them, and no number beyond the terms.
  private static func isTable(_ table: [UInt32], of terms: Int) -> Bool {
    table.count.nonzeroBitCount == 1 && table.contains(0) && areAll(table, below: terms + 1)
  }

  /// Whether numbers rise from 0 to `end`.
  private static func areStarts(_ starts: [UInt32], of end: Int) -> Bool {
    starts.first == 0 && starts.last.map(Int.init) == end
      && zip(starts, starts.dropFirst()).allSatisfy(<=)
  }

  /// Whether every number is below `limit`; all are looked at, many at a time.
  private static func areAll(_ numbers: [UInt32], below limit: Int) -> Bool {
    numbers.withUnsafeBufferPointer { $0.reduce(0, Swift.max) } < limit || numbers.isEmpty
  }
}

import Text

extension SearchIndex {
  /// Parts that can be written and read apart, at once.
  public var partCount: Int { segments.count }

  /// Writes what a derived file can bring back without the texts.
  ///
  /// Everything that was added must have been finished.
  public func packPart(_ number: Int, into writer: inout PackedWriter) {
    precondition(isFinished, "what is not finished cannot be found again")
    segments[number].pack(into: &writer)
  }

  /// A part that was read, for an index of all of them.
  public struct Part: Sendable {
    fileprivate let segment: IndexSegment

    /// Reads what `packPart` wrote: as fast as memory can be copied and looked over once.
    ///
    /// Damaged bytes that are no error give a part that finds other documents, each of those it has.
    public init(from reader: inout PackedReader) throws(PackedDamage) {
      segment = try IndexSegment(from: &reader)
    }
  }

  /// - Parameter parts: all of them, in order.
  /// - Throws: where they do not follow one another.
  public init(_ parts: [Part]) throws(PackedDamage) {
    var count = 0
    for part in parts {
      guard part.segment.firstDocument == count else { throw PackedDamage(offset: 0) }
      count += part.segment.documentCount
    }
    self.init(parts.map(\.segment))
  }
}

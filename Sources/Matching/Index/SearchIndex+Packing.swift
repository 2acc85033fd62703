import Text

extension SearchIndex {
  /// Writes what a derived file can bring back without the texts.
  ///
  /// Everything that was added must have been finished.
  public func pack(into writer: inout PackedWriter) {
    precondition(isFinished, "what is not finished cannot be found again")
    writer.write(segments) { $1.pack(into: &$0) }
  }

  /// Reads what `pack` wrote: as fast as memory can be copied and looked over once.
  ///
  /// Damaged bytes that are no error give an index that finds other documents, each below `count`.
  public init(from reader: inout PackedReader) throws(PackedDamage) {
    var count = 0
    let segments = try reader.list { reader throws(PackedDamage) in
      let segment = try IndexSegment(from: &reader, firstDocument: count)
      count += segment.documentCount
      return segment
    }
    self.init(segments)
  }
}

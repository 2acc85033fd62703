/// What the records of one file have given so far.
struct RecordsRead {
  /// Of the file; its digest counts for nothing: see `loaded`.
  private(set) var place: SourcePlace
  /// What they say of where their facts were read.
  let shared = SharedBasis()
  /// Lines and records so far.
  private(set) var lines = 0
  private(set) var count = 0
  private var loaded = CorpusLoader.Loaded()

  /// The digest of the file need not be known yet.
  init(_ place: SourcePlace) {
    self.place = place
    self.place.fileDigest = .known(Digest(of: []))
  }

  /// Adds what was found wrong with the file.
  mutating func add(_ faults: [Fault]) {
    loaded.findings += faults.map { $0.finding(path: place.path) }
  }

  /// Adds the documents of some lines, and the faults of those that gave none.
  mutating func add(_ pieces: [RecordLines.Piece<Document>], of read: RecordLines) {
    lines = read.last
    count += read.count
    for piece in pieces {
      loaded.documents += piece.values
      add(piece.faults)
    }
  }

  /// The documents, with the digest of the file they come from.
  consuming func loaded(from digest: Digest) -> CorpusLoader.Loaded {
    for index in loaded.documents.indices {
      loaded.documents[index].sources[0].fileDigest = digest
    }
    return loaded
  }
}

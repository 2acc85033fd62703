import Corpora
import Sessions

/// Where documents that a session has loaded are among those that were read again.
struct RecordedPlaces {
  /// The names by which a document is known when its file has been moved.
  private struct Name: Hashable {
    /// What follows `#` in the name of a record of a collection.
    let record: Substring?
    let last: Substring

    init(_ path: String) {
      record = path.firstIndex(of: "#").map { path[path.index(after: $0)...] }
      last = path.split(separator: "/").last ?? ""
    }
  }

  private let documents: [ReadDocument]
  private let isElsewhere: Bool
  private lazy var ofText = texts
  /// Made when a text is not there as it was.
  private lazy var ofName = names

  /// - Parameters:
  ///   - documents: with distinct texts.
  ///   - isElsewhere: whether they were read from another place than the recorded one, where
  ///     a text is enough to know a document by.
  init(_ documents: [ReadDocument], isElsewhere: Bool) {
    self.documents = documents
    self.isElsewhere = isElsewhere
  }

  /// Whether the documents are just these, in their order, as it is when nothing has changed since.
  func areJust(_ loaded: [DocumentLoaded]) -> Bool {
    var next = loaded.startIndex
    for read in documents {
      for source in read.document.sources {
        guard next < loaded.endIndex, loaded[next].textDigest == read.document.digest,
          loaded[next].document == source.path
        else { return false }
        next += 1
      }
    }
    return next == loaded.endIndex
  }

  private var texts: [Digest: Int] {
    Dictionary(
      documents.indices.map { (documents[$0].document.digest, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private var names: [Name: Int] {
    var names: [Name: Int] = [:]
    for (number, read) in documents.enumerated() {
      for source in read.document.sources {
        let name = Name(source.path.exact)
        if names[name] == nil { names[name] = number }
      }
    }
    return names
  }

  /// The text that was loaded, and its source; else the same file with another text.
  mutating func place(of loaded: DocumentLoaded) -> (number: Int, source: DocumentSource)? {
    let name = Name(loaded.document.exact)
    let sameText = ofText[loaded.textDigest].flatMap { number in
      isElsewhere || sources(number).contains { Name($0.path.exact).record == name.record }
        ? number : nil
    }
    guard let number = sameText ?? ofName[name] else { return nil }
    let named = sources(number).first { Name($0.path.exact) == name }
    return (number, named ?? documents[number].document.source)
  }

  private func sources(_ number: Int) -> [DocumentSource] { documents[number].document.sources }
}

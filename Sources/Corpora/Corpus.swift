import Text

/// The documents that are loaded, in the order of their loading; texts are distinct.
public struct Corpus: Sendable {
  public private(set) var documents: [Document] = []
  /// Of files that gave no document; a document keeps its own.
  public private(set) var findings: [Finding] = []
  private var positions: [Digest: Int] = [:]

  public init() {}

  /// The place of the document with that text.
  public func position(of digest: Digest) -> Int? { positions[digest] }

  /// Adds a document at the end, or its sources to the document with an equal text.
  ///
  /// - Returns: its position, and whether it is new.
  @discardableResult
  public mutating func add(_ document: Document) -> (position: Int, isNew: Bool) {
    if let position = positions[document.digest] {
      let known = documents[position].sources.map(\.path)
      documents[position].sources += document.sources.filter { !known.contains($0.path) }
      return (position, false)
    }
    positions[document.digest] = documents.count
    documents.append(document)
    return (documents.count - 1, true)
  }

  public mutating func add(_ finding: Finding) { findings.append(finding) }
}

import Claims
import Corpora
import Matching
import Text
import Threads

/// A corpus as it lies in a file of sections: what it has, the documents, their claims, the index.
///
/// The documents are read at once, their claims and the index when they are asked for.
struct KeptCorpus: Sendable {
  let documents: [Document]
  let findings: [Finding]
  private let file: SectionFile
  /// The numbers of its sections.
  private let claimSections: Range<Int>
  private let indexSections: Range<Int>

  /// Documents to a section.
  private static let share = 512

  static func write(_ corpus: ReadCorpus, _ index: SearchIndex, to file: inout SectionFile.Writer) {
    let documents = corpus.documents
    let shares = stride(from: 0, to: documents.count, by: share).map {
      documents[$0..<min($0 + share, documents.count)]
    }
    var head = PackedWriter()
    head.write(shares.count)
    head.write(index.partCount)
    head.write(corpus.findings) { $1.pack(into: &$0) }
    file.append(head)
    for share in shares {
      var section = PackedWriter()
      section.write(share) { $1.document.pack(into: &$0) }
      file.append(section)
    }
    for share in shares {
      var section = PackedWriter()
      section.write(share) { $1.claims.pack(into: &$0) }
      file.append(section)
    }
    for part in 0..<index.partCount {
      var section = PackedWriter()
      index.packPart(part, into: &section)
      file.append(section)
    }
  }

  /// - Throws: where the file does not hold what `write` wrote.
  init(_ file: SectionFile) throws {
    guard file.count > 0 else { throw SectionFile.Unusable() }
    var head = PackedReader(try file.section(0))
    let shares = try head.number()
    let parts = try head.number()
    findings = try head.list { reader throws(PackedDamage) in try Finding(from: &reader) }
    guard shares < file.count, parts == file.count - 1 - 2 * shares else {
      throw SectionFile.Unusable()
    }
    claimSections = 1 + shares..<1 + 2 * shares
    indexSections = claimSections.upperBound..<file.count
    self.file = file
    let sections = inParallel(shares) { share -> [Document]? in
      guard let bytes = try? file.section(1 + share) else { return nil }
      var reader = PackedReader(bytes)
      return try? reader.list { reader throws(PackedDamage) in try Document(from: &reader) }
    }
    let documents = sections.compactMap(\.self)
    guard documents.count == shares else { throw SectionFile.Unusable() }
    self.documents = documents.flatMap(\.self)
  }

  /// The claims of each document; nil where something else than what was written is there.
  func claims() -> [ClaimList]? {
    let first = claimSections.lowerBound
    let sections = inParallel(claimSections.count) { share -> [ClaimList]? in
      guard let bytes = try? file.section(first + share) else { return nil }
      var reader = PackedReader(bytes)
      var next = share * Self.share
      return try? reader.list { reader throws(PackedDamage) in
        guard next < documents.count else { throw PackedDamage(offset: reader.offset) }
        defer { next += 1 }
        return try ClaimList(from: &reader, in: documents[next])
      }
    }
    let claims = sections.compactMap(\.self)
    guard claims.count == sections.count,
      claims.reduce(0, { $0 + $1.count }) == documents.count
    else { return nil }
    return claims.flatMap(\.self)
  }

  /// The index of the words of the documents; nil where something else than what was written is
  /// there.
  func index() -> SearchIndex? {
    let first = indexSections.lowerBound
    let sections = inParallel(indexSections.count) { part -> SearchIndex.Part? in
      guard let bytes = try? file.section(first + part) else { return nil }
      var reader = PackedReader(bytes)
      return try? SearchIndex.Part(from: &reader)
    }
    let parts = sections.compactMap(\.self)
    return parts.count == sections.count ? try? SearchIndex(parts) : nil
  }
}

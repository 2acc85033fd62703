import Claims
import Corpora
import Matching
import Text
import Threads

/// A corpus as it lies in a file of sections: what it has, the documents, their claims, the index.
///
/// Documents and index are read at once, the claims when they are asked for.
struct KeptCorpus: Sendable {
  let documents: [Document]
  let findings: [Finding]
  let index: SearchIndex
  private let file: SectionFile
  private let shares: Int

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
    // The index first: its parts are the longest.
    let sections = inParallel(parts + shares) { number in
      number < parts
        ? Self.index(in: file, 1 + 2 * shares + number)
        : Self.documents(in: file, 1 + number - parts)
    }
    var documents: [Document] = []
    var index: [SearchIndex.Part] = []
    for section in sections {
      switch section {
      case .documents(let more): documents += more
      case .index(let part): index.append(part)
      case nil: throw SectionFile.Unusable()
      }
    }
    self.documents = documents
    self.index = try SearchIndex(index)
    self.file = file
    self.shares = shares
  }

  /// The claims of each document; nil where something else than what was written is there.
  func claims() -> [ClaimList]? {
    let sections = inParallel(shares) { share -> [ClaimList]? in
      guard let bytes = try? file.section(1 + shares + share) else { return nil }
      var reader = PackedReader(bytes)
      var next = share * Self.share
      return try? reader.list { reader throws(PackedDamage) in
        guard next < documents.count else { throw PackedDamage(offset: reader.offset) }
        defer { next += 1 }
        return try ClaimList(from: &reader, in: documents[next])
      }
    }
    let claims = sections.compactMap(\.self)
    guard claims.count == shares, claims.reduce(0, { $0 + $1.count }) == documents.count else {
      return nil
    }
    return claims.flatMap(\.self)
  }

  /// What a section holds.
  private enum Section: Sendable {
    case documents([Document])
    case index(SearchIndex.Part)
  }

  private static func documents(in file: SectionFile, _ number: Int) -> Section? {
    guard let bytes = try? file.section(number) else { return nil }
    var reader = PackedReader(bytes)
    let documents = try? reader.list { reader throws(PackedDamage) in try Document(from: &reader) }
    return documents.map { .documents($0) }
  }

  private static func index(in file: SectionFile, _ number: Int) -> Section? {
    guard let bytes = try? file.section(number) else { return nil }
    var reader = PackedReader(bytes)
    return (try? SearchIndex.Part(from: &reader)).map { .index($0) }
  }
}

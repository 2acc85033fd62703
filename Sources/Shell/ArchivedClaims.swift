import Claims
import Corpora
import Matching
import Text

/// The claims of files, each with its place among those that are loaded.
///
/// A claim is known by the digest of its document's text and its range: names of documents and words
/// only tell what went wrong.
struct ArchivedClaims: Sendable {
  private struct Member {
    let record: ClaimFile.Record
    /// Nil where the document is not loaded.
    let place: CorpusClaims.Place?
  }

  /// Of claims that do not match their documents.
  private(set) var findings: [Finding] = []
  /// Claims of documents that are loaded, and of others.
  private(set) var here = 0
  private(set) var elsewhere = 0
  /// The claims that the files say are the same, in their order.
  private var groups: [[Member]] = []

  /// - Parameters:
  ///   - found: the claims as they were extracted: what a record must match.
  ///   - claims: the same, as they were corrected.
  init(_ files: [ClaimFile], extracted found: CorpusClaims, corrected claims: CorpusClaims) {
    for file in files {
      var texts: [Digest: ArchivedText] = [:]
      var members: [UntrustedText: [Member]] = [:]
      var order: [UntrustedText] = []
      for record in file.claims {
        var place: CorpusClaims.Place?
        switch Self.text(of: record, in: file, found, claims, &texts) {
        case .found(let standing): (place, here) = (standing, here + 1)
        case .notLoaded: elsewhere += 1
        case .unlike(let what):
          findings.append(
            Finding(
              kind: .format, path: file.name, line: record.line, what: what,
              hint: "the archive was read with other rules or another text: run it again"))
          continue
        }
        guard let group = record.group else { continue }
        if members[group] == nil { order.append(group) }
        members[group, default: []].append(Member(record: record, place: place))
      }
      groups += order.compactMap { members[$0] }.filter { $0.count > 1 }
    }
  }

  private static func text(
    of record: ClaimFile.Record, in file: ClaimFile, _ found: CorpusClaims, _ claims: CorpusClaims,
    _ texts: inout [Digest: ArchivedText]
  ) -> ArchivedText.Fate {
    var fate = ArchivedText.Fate.notLoaded
    for digest in (file.texts[record.document] ?? []).sorted() {
      guard let position = found.corpus.position(of: digest) else { return .notLoaded }
      let text = texts[digest] ?? ArchivedText(at: position, found, claims)
      texts[digest] = text
      fate = text.fate(of: record)
      if case .found = fate { return fate }
    }
    return fate
  }

  /// Claims that are loaded and that a file says are the same.
  var proposals: [[CorpusClaims.Place]] {
    groups.map { Set($0.compactMap(\.place)).sorted() }.filter { $0.count > 1 }
  }

  /// The claims of documents that are not loaded and that say the same as one of these.
  func elsewhere(sameAs places: [CorpusClaims.Place]) -> [ClaimFile.Record] {
    let places = Set(places)
    return groups.filter { $0.contains { $0.place.map(places.contains) ?? false } }
      .flatMap { $0.filter { $0.place == nil }.map(\.record) }
  }
}

/// A loaded document that claims of a file are held against.
private struct ArchivedText {
  enum Fate {
    /// The place is nil where a person has corrected the claim since.
    case found(CorpusClaims.Place?)
    case notLoaded
    case unlike(UntrustedText)
  }

  private let document: Document
  private let points: CodePoints
  private let extracted: Set<TextRange>
  private let places: [TextRange: CorpusClaims.Place]

  init(at position: Int, _ found: CorpusClaims, _ claims: CorpusClaims) {
    document = found.corpus.documents[position]
    points = CodePoints(document.text)
    extracted = Set(found.claims[position].map(\.range))
    places = Dictionary(
      claims.claims[position].enumerated().map { index, claim in
        (claim.range, CorpusClaims.Place(document: position, claim: index))
      }, uniquingKeysWith: { first, _ in first })
  }

  func fate(of record: ClaimFile.Record) -> Fate {
    let name = record.document.exact
    let passage = "\(record.start) to \(record.end) of \(name)"
    guard let start = points.offset(of: record.start), let end = points.offset(of: record.end),
      document.text.string(TextRange(start, end)) == record.text.exact
    else { return .unlike(UntrustedText("other words stand at \(passage)")) }
    let range = TextRange(start, end)
    guard ClaimID(text: document.digest, range: range).hex == record.id else {
      return .unlike(UntrustedText("'\(record.id)' is not the id of \(passage)"))
    }
    guard extracted.contains(range) else {
      return .unlike(UntrustedText("no claim is found at \(passage)"))
    }
    return .found(places[range])
  }
}

import Claims
import Corpora
import JSONLines
import Matching

/// A whole corpus as records: documents with their claims, then groups, then discrepancies.
public struct CorpusExtraction: Sendable {
  private let read: [ReadDocument]
  private let findings: [Finding]
  /// Faults that were met: of files that gave no document, and of documents.
  public var findingCount: Int {
    findings.count + read.reduce(0) { $0 + $1.document.findings.count }
  }

  /// Reads the files and finds their claims.
  public init(_ paths: [String]) throws(CommandError) {
    let corpus = try CorpusReader().read(paths)
    read = corpus.documents
    findings = corpus.findings
  }

  /// Gives the records in order, a line each.
  public func records(_ give: (JSONObject) throws -> Void) rethrows {
    var corpus = Corpus()
    for document in read { corpus.add(document.document) }
    let claims = CorpusClaims(corpus: corpus, claims: read.map(\.claims))
    let relations = ClaimRelations(claims)
    let groups = relations.groups
    var groupOf: [CorpusClaims.Place: String] = [:]
    for group in groups { for member in group.members { groupOf[member] = group.id } }
    for finding in findings { try give(RecordWriting.problem(finding)) }
    for (position, document) in read.enumerated() {
      try give(RecordWriting.document(document, id: nil))
      try DocumentRecords(document, id: nil).claims { index in
        groupOf[CorpusClaims.Place(document: position, claim: index)]
      } give: {
        try give($0)
      }
    }
    for group in groups { try give(RecordWriting.group(group, in: claims)) }
    for found in discrepancies(in: relations) {
      try give(RecordWriting.discrepancy(found, in: claims))
    }
  }
}

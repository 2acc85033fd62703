import Sessions
import Text

/// A piece of evidence on a claim, with what is known of the document that it is, or stands in.
public struct ReportedEvidence: Hashable, Sendable {
  public let record: EvidenceRecord
  /// Nil for what is in no document of the session.
  public let document: ReportedDocument?
  /// The claim that a passage is, word for word; nil where it is none.
  public let claim: ReportedEvidenceClaim?

  public var evidence: Evidence { record.evidence }
  public var by: UntrustedText { record.by }
  public var at: Timestamp { record.at }

  init(_ record: EvidenceRecord, _ source: ReportSource) {
    self.record = record
    claim = ReportedEvidenceClaim(record.evidence, source)
    switch record.evidence.item {
    case .passage(_, let anchor): document = source.reported(anchor.textDigest)
    case .document(_, let digest): document = source.reported(digest)
    case .link, .file, .person: document = nil
    }
  }
}

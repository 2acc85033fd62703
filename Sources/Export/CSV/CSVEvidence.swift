import Corpora
import Sessions
import Text

/// Writes a row for each piece of evidence, by claim.
func writeEvidence(on claims: [ReportedClaim], to table: inout CSVTable) {
  let rows = claims.lazy.flatMap { claim in
    claim.evidence.map { GivenEvidence(claim: claim, piece: $0) }
  }
  table.write(rows, evidenceColumns())
}

/// A piece of evidence and the claim that it was given on.
private struct GivenEvidence {
  let claim: ReportedClaim
  let piece: ReportedEvidence

  var record: EvidenceRecord { piece.record }

  var kind: String {
    switch record.evidence.item {
    case .link: "link"
    case .passage: "passage"
    case .document: "document"
    case .file: "file"
    case .person: "person"
    }
  }

  var link: (url: UntrustedText, accessed: Timestamp?, archive: UntrustedText?)? {
    guard case .link(let url, let accessed, let archive) = record.evidence.item else { return nil }
    return (url, accessed, archive)
  }

  var anchor: Anchor? {
    guard case .passage(_, let anchor) = record.evidence.item else { return nil }
    return anchor
  }

  /// The document that it is, or stands in, by the name it bore then, and its text.
  var text: (document: UntrustedText, digest: Digest)? {
    switch record.evidence.item {
    case .passage(let document, let anchor): (document, anchor.textDigest)
    case .document(let document, let digest): (document, digest)
    case .link, .file, .person: nil
    }
  }

  var file: (path: UntrustedText, digest: Digest)? {
    guard case .file(let path, let digest) = record.evidence.item else { return nil }
    return (path, digest)
  }

  var person: UntrustedText? {
    guard case .person(let name) = record.evidence.item else { return nil }
    return name
  }
}

private func evidenceColumns() -> [CSVColumn<GivenEvidence>] {
  [
    CSVColumn("claim") { .word($0.claim.handle.word) },
    CSVColumn("verdict") { .word($0.claim.standingWord) },
    CSVColumn("side") { .word($0.record.evidence.side.rawValue) },
    CSVColumn("kind") { .word($0.kind) },
    CSVColumn("url") { .text($0.link?.url ?? $0.piece.document?.url) },
    CSVColumn("accessed") { .word($0.link?.accessed?.iso) },
    CSVColumn("archive") { .text($0.link?.archive) },
    CSVColumn("document") { .text($0.text?.document) },
    CSVColumn("title") { .text($0.piece.document?.title) },
    CSVColumn("outlet") { .text($0.piece.document?.outlet) },
    CSVColumn("published") { .word($0.piece.document?.published?.iso) },
    CSVColumn("quotation") { .text($0.anchor?.exact) },
    CSVColumn("start") { $0.anchor.map { .number($0.start) } ?? .none },
    CSVColumn("end") { $0.anchor.map { .number($0.end) } ?? .none },
    CSVColumn("text_sha256") { .word($0.text?.digest.hex) },
    CSVColumn("file") { .text($0.file.map { shownPath($0.path) }) },
    CSVColumn("file_sha256") { .word($0.file?.digest.hex) },
    CSVColumn("person") { .text($0.person) },
    CSVColumn("rank") { .word($0.record.evidence.rank?.rawValue) },
    CSVColumn("dated") { .word($0.record.evidence.dated?.iso) },
    CSVColumn("by") { .text($0.record.by) },
    CSVColumn("at") { .word($0.record.at.iso) },
    CSVColumn("step") { .number($0.record.step) },
  ]
}

import Corpora
import JSONLines
import Sessions
import Text

/// The report as one JSON object, with every line of the session in it: `journal(inReport:)` gives
/// the session back, byte for byte.
///
/// A report of a selection of claims does not hold the session. Keys are in a fixed order; what is
/// not known is null. The name of the session's file is not in it, so that a session that was given
/// back makes the same report under any name.
///
/// - Parameter journal: the bytes of the session file; a report of the past has its first lines.
public func json(_ report: Report, journal: [UInt8]) -> String {
  var page = JSONPage()
  page.member("factdesk", .string("report"))
  page.member("format", .integer(jsonReportFormat))
  page.member("program", .string(report.program))
  page.member("date", .string(report.date.iso))
  page.member("asOf", report.asOf.map { .string($0) } ?? .null)
  page.member("begun", .string(report.begun.iso))
  page.member("checkers", .array(report.checkers.map { .text($0) }))
  page.member("context", json(report.context))
  page.member("gaps", .array(report.gaps.map { .string($0.rawValue) }))
  page.member("summary", json(report.summary))
  page.member("scale", report.scale.map(json) ?? .null)
  let claims = (report.judged + report.open).sorted { $0.handle < $1.handle }
  page.list("claims", claims.lazy.map(json))
  page.list("conflicts", report.conflicts.lazy.map(json))
  page.list("groups", report.groupDecisions.lazy.map { decided($0, .groupDecided($0.decision)) })
  page.list("names", report.nameDecisions.lazy.map { decided($0, .namesDecided($0.decision)) })
  page.list("origins", report.origins.lazy.map(json))
  page.list("publications", report.publications.lazy.map(json))
  page.list("documents", report.documents.lazy.map(json))
  page.list("findings", report.findings.lazy.map(json))
  let lines = SessionLines(journal, count: report.manifest.events + 1)
  if report.manifest.selection.isEmpty { page.list("session", lines.values) }
  page.member("head", .string(lines.head?.hex ?? report.head.hex))
  page.member("manifest", json(report.manifest))
  page.member("complete", .bool(true))
  return page.text
}

/// The newest format of JSON reports that is read and the one that is written.
let jsonReportFormat = 1

private func json(_ summary: ReportSummary) -> JSONValue {
  .object([
    "confirmed": .integer(summary.verdicts.confirmed), "denied": .integer(summary.verdicts.denied),
    "unverified": .integer(summary.verdicts.unverified),
    "saying": .integer(summary.verdicts.saying),
    "sayingAlone": .integer(summary.verdicts.sayingAlone),
    "judged": .integer(summary.judged), "open": .integer(summary.open),
    "lost": .integer(summary.lost), "stale": .integer(summary.stale.count),
    "corrected": .integer(summary.corrected.count),
    "retracted": .integer(summary.retracted.count),
    "unsupported": .integer(summary.unsupported.count),
    "misrated": .integer(summary.misrated.count), "overdue": .integer(summary.overdue.count),
    "documents": .integer(summary.documents), "allDocuments": .integer(summary.allDocuments),
    "missingDocuments": .integer(summary.missingDocuments),
  ])
}

private func json(_ scale: HouseScale) -> JSONValue {
  .object([
    "name": .text(scale.name), "url": .text(scale.address),
    "ratings": .array(scale.ratings.map(json)),
  ])
}

private func json(_ conflict: ReportedConflict) -> JSONValue {
  var object: JSONObject = [
    "id": conflict.id.map { .string($0) } ?? .null, "kind": .string(conflict.kind),
    "what": .text(conflict.what), "claims": .array(conflict.claims.map { .string($0.word) }),
    "sides": .array(
      conflict.sides.map { side in
        .object(["wording": .text(side.wording), "claims": .array(side.claims.map(json))])
      }),
  ]
  let (standing, decision) = json(conflict.standing)
  object["standing"] = .string(standing)
  object["decision"] = decision
  return .object(object)
}

private func json(_ standing: ConflictStanding) -> (word: String, decision: JSONValue) {
  switch standing {
  case .open: ("open", .null)
  case .dismissed(let record): ("dismissed", decided(record, .conflictDecided(record.decision)))
  case .changed(let record): ("changed", decided(record, .conflictDecided(record.decision)))
  case .settled(let record): ("settled", decided(record, .namesDecided(record.decision)))
  }
}

private func json(_ origins: ReportedOrigins) -> JSONValue {
  .object([
    "claims": .array(origins.claims.map { .string($0.word) }),
    "origins": .array(
      origins.origins.map { origin in
        .object([
          "name": .text(origin.name),
          "documents": .array(origin.documents.map { .string($0.word) }),
          "earliest": origin.earliest.map { .string($0.iso) } ?? .null,
          "tooShort": .bool(origin.isTooShort),
          "links": .array(
            origin.links.map { link in
              .object([
                "taker": .string(link.taker.word), "giver": .string(link.giver.word),
                "directed": .bool(link.isDirected), "reason": .text(link.reason),
              ])
            }),
        ])
      }),
  ])
}

private func json(_ document: ReportedDocument) -> JSONValue {
  .object([
    "document": .string(document.handle.word), "name": .text(document.name),
    "loaded": .bool(document.isLoaded), "pasted": .bool(document.isPasted),
    "title": .text(document.title), "outlet": .text(document.outlet),
    "byline": .text(document.byline), "url": .text(document.url),
    "published": document.published.map { .string($0.iso) } ?? .null,
    "textDigest": .string(document.textDigest.hex), "claims": .integer(document.claims),
    "otherPlaces": .array(
      document.otherPlaces.map { place in
        .object([
          "title": .text(place.title), "outlet": .text(place.outlet), "byline": .text(place.byline),
          "url": .text(place.url), "published": place.published.map { .string($0.iso) } ?? .null,
        ])
      }),
    "files": .array(
      document.files.map { file in
        .object([
          "name": .text(file.name), "path": .text(file.path), "digest": .string(file.digest.hex),
        ])
      }),
  ])
}

private func json(_ finding: Finding) -> JSONValue {
  .object([
    "kind": .string(finding.kind.rawValue), "path": .text(finding.path),
    "line": finding.line.map { .integer($0) } ?? .null, "what": .text(finding.what),
    "hint": finding.hint.map { .string($0) } ?? .null,
  ])
}

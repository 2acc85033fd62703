import Claims
import Corpora
import JSONLines
import Matching
import Text

/// The records of `extract`: documents, claims, groups and discrepancies as JSON objects.
enum RecordWriting {
  static func document(_ read: ReadDocument, id: JSONValue?) -> JSONObject {
    let document = read.document
    let source = document.source
    var object: JSONObject = ["record": "document"]
    if let id { (object["id"], object["item"]) = (id, id) }
    object["document"] = text(source.path)
    object["sha256"] = .string(document.digest.hex)
    object["title"] = text(source.title)
    object["outlet"] = text(source.outlet)
    object["byline"] = text(source.byline)
    object["published"] = source.published.map { .string($0.iso) } ?? .null
    object["language"] = document.language.map { .string($0) } ?? .null
    object["sentences"] = .integer(document.sentences.count)
    object["claims"] = .integer(read.claims.count)
    object["findings"] = .array(document.findings.map { .object(finding($0)) })
    return object
  }

  static func finding(_ finding: Finding) -> JSONObject {
    [
      "kind": .string(finding.kind.rawValue), "line": finding.line.map { .integer($0) } ?? .null,
      "what": text(finding.what),
    ]
  }

  static func group(_ group: ClaimGroup, in claims: CorpusClaims) -> JSONObject {
    [
      "record": "group", "id": .string(group.id), "claims": ids(group.members, in: claims),
      "documents": .integer(Set(group.members.map(\.document)).count),
      "origins": .integer(group.origins),
    ]
  }

  static func discrepancy(_ found: Discrepancy, in claims: CorpusClaims) -> JSONObject {
    [
      "record": "discrepancy", "id": .string(found.id), "kind": .string(found.kind.rawValue),
      "claims": ids(found.claims, in: claims), "what": text(found.what),
      "severity": .decimal(found.severity),
    ]
  }

  /// What was found wrong with a file.
  static func problem(_ finding: Finding) -> JSONObject {
    [
      "record": "problem", "path": text(finding.path),
      "line": finding.line.map { .integer($0) } ?? .null, "kind": .string(finding.kind.rawValue),
      "why": text(finding.what),
    ]
  }

  static func text(_ text: UntrustedText?) -> JSONValue {
    text.map { .string($0.exact) } ?? .null
  }

  private static func ids(_ places: [CorpusClaims.Place], in claims: CorpusClaims) -> JSONValue {
    .array(places.map { .string(claims[$0].id.hex) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

import Claims
import Corpora
import JSONLines
import Text

/// A claim as a record; offsets are code points.
struct ClaimRecord {
  let claim: Claim
  private let document: Document
  private let points: CodePoints

  init(claim: Claim, document: Document, points: CodePoints? = nil) {
    self.claim = claim
    self.document = document
    self.points = points ?? CodePoints(document.text)
  }

  func object(id: JSONValue?, group: String?) -> JSONObject {
    var object: JSONObject = ["record": "claim", "id": .string(claim.id.hex)]
    if let id { object["item"] = id }
    object["document"] = RecordWriting.text(document.source.path)
    add(claim.range, to: &object)
    object["parts"] = points.json(claim.parts)
    object["attributions"] = .array(claim.attributions.map { .object(attribution($0)) })
    object["quotations"] = .array(
      claim.quotations.map { quotation in
        var part: JSONObject = [:]
        add(quotation.inner, to: &part)
        part["speech"] = .bool(claim.isSpeech(quotation, in: document.text))
        return .object(part)
      })
    object["dates"] = .array(claim.dates.map { .object(date($0)) })
    object["quantities"] = .array(claim.quantities.map { .object(quantity($0)) })
    object["marks"] = .array(claim.marks.map { .string($0.rawValue) })
    object["worth"] = .decimal(claim.worth.score)
    object["reasons"] = .array(claim.worthReasons(in: document.text).map { .string($0.name) })
    object["group"] = group.map { .string($0) } ?? .null
    return object
  }

  /// `start`, `end` and the exact words between them.
  private func add(_ range: TextRange, to object: inout JSONObject) {
    let (start, end) = points.pair(range)
    object["start"] = .integer(start)
    object["end"] = .integer(end)
    object["text"] = .string(document.text.string(range))
  }

  private func attribution(_ attribution: Attribution) -> JSONObject {
    let source = attribution.source.map { document.text.string($0) }.joined(separator: " … ")
    return [
      "source": attribution.source.isEmpty ? .null : .string(source),
      "speaker": attribution.speaker.map { .string(document.text.string($0)) } ?? .null,
      "how": attribution.how.map { .string($0.rawValue) } ?? .null,
      "certain": .bool(attribution.isCertain),
      "kind": .string(attribution.kind.rawValue),
      "cue": .string(attribution.cue.map { document.text.string($0) }.joined(separator: " … ")),
      "stance": .string(attribution.stance.rawValue),
      "strength": .string(attribution.strength.rawValue),
      "via": attribution.via.map { .string(document.text.string($0)) } ?? .null,
      "depth": .integer(attribution.depth),
      "ranges": .object([
        "source": points.json(attribution.source), "cue": points.json(attribution.cue),
        "content": points.json(attribution.content),
      ]),
      "reason": .string(attribution.reason),
    ]
  }

  private func date(_ date: DateMention) -> JSONObject {
    var object: JSONObject = [:]
    add(date.range, to: &object)
    object["timex"] = .string(date.timex)
    object["value"] =
      date.first.map { first in
        // ISO 8601-2 writes an open end so.
        let last = date.last?.iso ?? ".."
        return .string(first == date.last ? first.iso : "\(first.iso)/\(last)")
      } ?? .null
    object["certain"] = .bool(date.isCertain)
    if let impossible = date.impossible { object["impossible"] = .string(impossible) }
    return object
  }

  private func quantity(_ quantity: Quantity) -> JSONObject {
    var object: JSONObject = [:]
    add(quantity.range, to: &object)
    object["kind"] = .string(quantity.kind.rawValue)
    object["value"] = quantity.value.map(jsonNumber) ?? .null
    if let upper = quantity.upperValue { object["upper"] = jsonNumber(upper) }
    object["unit"] = quantity.unit.map { .string($0) } ?? .null
    object["approximate"] = .bool(quantity.isApproximate)
    return object
  }
}

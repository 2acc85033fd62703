import Claims
import JSONLines
import Matching
import Sessions
import Text

extension Desk {
  /// A claim as other records name it: its handle, its durable id, its document, its words.
  func record(of handle: ClaimHandle) -> JSONObject {
    var record: JSONObject = ["claim": .string(handle.word)]
    if case .extracted(let place) = register[handle] {
      record["id"] = .string(claims[place].id.hex)
      record["document"] = RecordWriting.text(corpus.documents[place.document].source.path)
    }
    record["verdict"] = .string(standing(of: handle).rawValue)
    record["text"] = .string(words(of: handle))
    return record
  }

  /// A claim as `extract` writes it, with its handle and its verdict; one of the checker's own, or
  /// whose text is gone, has what is known of it.
  func claimRecord(of handle: ClaimHandle) -> JSONObject {
    var record: JSONObject
    switch register[handle] {
    case .extracted(let place):
      record = ClaimRecord(claim: claims[place], document: corpus.documents[place.document])
        .object(id: nil, group: group(of: handle)?.id)
    case .added(let added):
      record = [
        "record": "claim", "id": .null, "document": .null, "text": RecordWriting.text(added.text),
        "by": RecordWriting.text(added.by), "where": RecordWriting.text(added.where),
      ]
    case .lost, nil:
      record = [
        "record": "claim", "id": .null, "document": .null, "text": .string(words(of: handle)),
      ]
    }
    record["claim"] = .string(handle.word)
    record["verdict"] = .string(standing(of: handle).rawValue)
    return record
  }

  /// A document as `extract` writes it, with its handle.
  func documentRecord(at position: Int) -> JSONObject {
    let read = ReadDocument(document: corpus.documents[position], claims: claims.claims[position])
    var record = RecordWriting.document(read, id: nil)
    record["handle"] = register.handle(ofDocumentAt: position).map { .string($0.word) } ?? .null
    return record
  }

  /// The handles of some places as a list of words.
  func words(of places: [CorpusClaims.Place]) -> JSONValue {
    .array(handles(of: places).map { .string($0.word) })
  }
}

extension SessionEvent {
  /// As its journal has it, without the hash.
  var record: JSONObject {
    var record: JSONObject = ["record": "event"]
    for member in json.members { record[member.key] = member.value }
    return record
  }
}

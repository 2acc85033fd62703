import Claims
import JSONLines
import Matching
import Sessions
import Text

extension Flag {
  /// Asks for records in place of a page.
  static let json = Flag("--json", help: "one JSON object a line, for other programs")
}

extension Outcome {
  /// An answer of records, a line each.
  init(records: [JSONObject]) {
    let lines = records.map { JSONValue.object($0).line + "\n" }.joined()
    self.init(blocks: records.isEmpty ? [] : [.report(UntrustedText(lines))])
  }
}

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

  /// The handles of some places as a list of words.
  func words(of places: [CorpusClaims.Place]) -> JSONValue {
    .array(handles(of: places).map { .string($0.word) })
  }
}

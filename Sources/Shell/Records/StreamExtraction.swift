import Corpora
import JSONLines

/// `extract -`: a document in, its records out, one at a time.
public struct StreamExtraction {
  private var line = 0
  private var documentsIn = 0
  private var documentsOut = 0
  private let loader = CorpusLoader()

  public init() {}

  /// The records of one line; a line that is no document gives a `problem`.
  public mutating func records(of bytes: [UInt8], give: (JSONObject) throws -> Void) throws {
    line += 1
    guard !bytes.allSatisfy({ $0 <= 0x20 }) else { return }
    documentsIn += 1
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
      return try give(problem("byte \(error.offset): \(error.why)", id: nil))
    }
    guard let object = value.object else { return try give(problem("not an object", id: nil)) }
    let name = object.id.string ?? object.id.integer.map { String($0) } ?? "line \(line)"
    let document: Document
    do throws(RecordError) {
      document = try loader.document(record: object, path: name)
    } catch { return try give(problem(error.why, id: object["id"])) }
    documentsOut += 1
    let read = try ReadDocument.all([document])[0]
    try give(RecordWriting.document(read, id: object.id))
    try DocumentRecords(read, id: object.id).claims(group: { _ in nil }, give: give)
  }

  /// The closing line: what came in and what went out.
  public var summary: JSONObject {
    [
      "record": "summary", "documents": .integer(documentsIn), "read": .integer(documentsOut),
      "problems": .integer(documentsIn - documentsOut),
    ]
  }

  private func problem(_ why: String, id: JSONValue?) -> JSONObject {
    var object: JSONObject = ["record": "problem", "line": .integer(line), "why": .string(why)]
    if let id { object["id"] = id }
    return object
  }
}

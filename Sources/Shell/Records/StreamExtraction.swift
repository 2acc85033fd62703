import Claims
import Corpora
import JSONLines

/// `extract -`: a document in, its records out, one at a time.
public struct StreamExtraction {
  /// How many bytes a line may have.
  public static let lineLimit = JSONLineReader.usualLimit

  private var line: Int
  private let loader = CorpusLoader()

  /// - Parameter line: how many lines went before.
  public init(afterLine line: Int = 0) {
    self.line = line
  }

  /// Gives the records of one line, each with the document's id; a line that is no document gives a
  /// `problem`, one of blanks nothing.
  ///
  /// - Returns: what came and went.
  public mutating func records(of bytes: [UInt8], give: (JSONObject) throws -> Void) throws
    -> StreamSummary
  {
    line += 1
    guard !bytes.allSatisfy({ $0 <= 0x20 }) else { return StreamSummary() }
    let document: Document
    let id: JSONValue?
    do throws(LineProblem) { (document, id) = try self.document(of: bytes) } catch {
      try give(Self.problem(with: bytes, error))
      return .problem
    }
    let read = ReadDocument(document)
    try give(RecordWriting.document(read, id: id))
    try DocumentRecords(read, id: id).claims(group: { _ in nil }, give: give)
    return StreamSummary(claims: read.claims.count)
  }

  private func document(of bytes: [UInt8]) throws(LineProblem) -> (Document, id: JSONValue?) {
    guard bytes.count <= Self.lineLimit else {
      throw LineProblem(line: line, why: "more than \(Self.lineLimit) bytes")
    }
    let mark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes[mark...]) } catch {
      throw LineProblem(line: line, why: "byte \(error.offset + mark): \(error.why)")
    }
    guard let object = value.object else { throw LineProblem(line: line, why: "not an object") }
    let id = object["id"]
    do throws(RecordError) {
      return (try loader.document(record: object, path: Self.name(of: id, line: line)), id)
    } catch { throw LineProblem(line: line, why: error.why) }
  }

  /// The record of a line that gives no document.
  ///
  /// - Parameter bytes: the line, whose id is told where it has one.
  public static func problem(with bytes: [UInt8], _ problem: LineProblem) -> JSONObject {
    let isRead = bytes.count <= lineLimit
    let id = isRead ? (try? JSONValue(parsing: bytes))?.object?["id"] : nil
    var object: JSONObject = ["record": "problem", "line": .integer(problem.line)]
    object["document"] = .string(name(of: id, line: problem.line))
    object["why"] = .string(problem.why)
    if let id { (object["id"], object["item"]) = (id, id) }
    return object
  }

  /// A document's name in its records: its id in words, else its line.
  private static func name(of id: JSONValue?, line: Int) -> String {
    switch id {
    case .string(let name): name
    case .integer(let number): String(number)
    case .bigInteger(let digits): digits
    case .null, .bool, .decimal, .array, .object, nil: "line \(line)"
    }
  }
}

import JSONLines

/// What came in on a stream and what went out: its closing line, which a driver of many streams adds
/// up and holds against what it knows.
///
/// `documents` is `read` and `problems` together; `read` is how many document records there are,
/// `problems` and `claims` how many of those.
public struct StreamSummary: Hashable, Sendable {
  /// Lines that were to be documents: all that are not blank.
  public private(set) var documents = 0
  public private(set) var read = 0
  public private(set) var problems = 0
  public private(set) var claims = 0

  /// Of a stream without documents.
  public init() {}

  /// A document that was read.
  init(claims: Int) {
    (documents, read, self.claims) = (1, 1, claims)
  }

  /// A line that is no document.
  public static let problem = {
    var one = StreamSummary()
    (one.documents, one.problems) = (1, 1)
    return one
  }()

  /// Reads the line of a summary; nil for any other record.
  public init?(line: ArraySlice<UInt8>) {
    guard line.starts(with: #"{"record":"summary","#.utf8),
      let object = try? JSONValue(parsing: line).object,
      let documents = object["documents"]?.integer, let read = object["read"]?.integer,
      let problems = object["problems"]?.integer, let claims = object["claims"]?.integer
    else { return nil }
    (self.documents, self.read, self.problems, self.claims) = (documents, read, problems, claims)
  }

  public var record: JSONObject {
    [
      "record": "summary", "documents": .integer(documents), "read": .integer(read),
      "problems": .integer(problems), "claims": .integer(claims),
    ]
  }

  public static func += (sum: inout StreamSummary, part: StreamSummary) {
    sum.documents += part.documents
    sum.read += part.read
    sum.problems += part.problems
    sum.claims += part.claims
  }
}

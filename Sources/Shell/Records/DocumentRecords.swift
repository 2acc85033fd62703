import JSONLines
import Text

/// The claim records of one document, whose code points are counted once.
struct DocumentRecords {
  private let read: ReadDocument
  private let id: JSONValue?

  init(_ read: ReadDocument, id: JSONValue?) {
    self.read = read
    self.id = id
  }

  func claims(group: (Int) -> String?, give: (JSONObject) throws -> Void) rethrows {
    let points = CodePoints(read.document.text)
    for (index, claim) in read.claims.enumerated() {
      let record = ClaimRecord(claim: claim, document: read.document, points: points)
      try give(record.object(id: id, group: group(index)))
    }
  }
}

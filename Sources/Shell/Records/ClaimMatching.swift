import JSONLines
import Matching

/// `match`: a file of checked claims, and queries answered one at a time.
public struct ClaimMatching {
  private let known: KnownClaims

  /// - Throws: `LineProblem` for the first line that is not `{"id","text","title"?}`.
  public init(claims lines: [[UInt8]]) throws(LineProblem) {
    var entries: [KnownClaims.Entry] = []
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let (object, id, text) = try Self.read(line, number: index + 1)
      guard let name = id.string ?? id.integer.map({ String($0) }) else {
        throw LineProblem(line: index + 1, why: "no string 'id'")
      }
      entries.append(KnownClaims.Entry(id: name, text: text, title: object["title"]?.string))
    }
    known = KnownClaims(entries)
  }

  /// `{"query","claim","rank","score"}`, rank from 1.
  public func matches(for line: [UInt8], number: Int, top: Int) throws(LineProblem)
    -> [JSONObject]
  {
    let (_, id, text) = try Self.read(line, number: number)
    return known.matches(for: text, top: top).enumerated().map { index, match in
      [
        "query": id, "claim": .string(known.entries[match.entry].id),
        "rank": .integer(index + 1), "score": .decimal(match.score),
      ]
    }
  }

  private static func read(_ line: [UInt8], number: Int) throws(LineProblem)
    -> (JSONObject, id: JSONValue, text: String)
  {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw LineProblem(line: number, why: "byte \(error.offset): \(error.why)")
    }
    guard let object = value.object else { throw LineProblem(line: number, why: "not an object") }
    guard let id = object["id"] else { throw LineProblem(line: number, why: "no 'id'") }
    guard let text = object["text"]?.string else {
      throw LineProblem(line: number, why: "no string 'text'")
    }
    return (object, id, text)
  }
}

/// A line that is not what its file should hold.
public struct LineProblem: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// May repeat words of the line: they are text from outside.
  public let why: String

  public init(line: Int, why: String) {
    self.line = line
    self.why = why
  }
}

import Corpora
import JSONLines
import Text

/// Why a JSON report gives no session back.
public enum JSONReportError: Error, Hashable, Sendable {
  /// Not JSON; the line from 1, and the byte in the file.
  case malformed(line: Int, byte: Int, why: UntrustedText)
  /// JSON, but no report of factdesk.
  case notAReport
  /// Written by a newer program.
  case newerFormat(Int)
  /// The end of the report, or the session in it, is missing.
  case incomplete
}

/// The bytes of the session file that a JSON report holds, and the hash that the report says its
/// last line has. Whether they are a whole journal is for `Journal` to say.
public func journal(inReport bytes: [UInt8]) throws(JSONReportError) -> (
  bytes: [UInt8], head: Digest
) {
  let value: JSONValue
  do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
    let line = bytes[..<error.offset].count { $0 == UInt8(ascii: "\n") } + 1
    throw .malformed(line: line, byte: error.offset, why: UntrustedText(error.why))
  }
  guard let object = value.object, object["factdesk"]?.string == "report",
    let format = object["format"]?.integer
  else { throw .notAReport }
  guard format <= jsonReportFormat else { throw .newerFormat(format) }
  guard object["complete"]?.bool == true, let lines = object["session"]?.array,
    let head = object["head"]?.string.flatMap({ Digest(hex: $0) })
  else { throw .incomplete }
  var journal: [UInt8] = []
  for line in lines {
    if let text = line.string { journal += text.utf8 } else { line.write(to: &journal) }
    journal.append(UInt8(ascii: "\n"))
  }
  return (journal, head)
}

import Corpora
import JSONLines
import Text

/// The lines of a session file as the elements of a list: objects, and a string for a line whose
/// bytes are not those that its object would be written with.
struct SessionLines {
  private let lines: [ArraySlice<UInt8>]

  /// The first lines of a whole journal, the header among them.
  init(_ journal: [UInt8], count: Int) {
    lines = Array(journal.split(separator: UInt8(ascii: "\n")).prefix(count))
  }

  var values: [JSONValue] {
    lines.map { line in
      guard let value = try? JSONValue(parsing: line) else { return Self.asText(line) }
      var written: [UInt8] = []
      value.write(to: &written)
      return written[...] == line ? value : Self.asText(line)
    }
  }

  /// The hash that the last line bears.
  var head: Digest? {
    lines.last.flatMap { (try? JSONValue(parsing: $0))?.object?["hash"]?.string }
      .flatMap { Digest(hex: $0) }
  }

  private static func asText(_ line: ArraySlice<UInt8>) -> JSONValue {
    .string(String(decoding: line, as: UTF8.self))
  }
}

/// The rows of a table in a text file (RFC 4180; `;` and tabs as separators are told from the
/// first line).
struct TextTable {
  /// The cells of the first row, trimmed, in lower case.
  let names: [String]
  private(set) var rows: [(cells: [String], line: Int)] = []

  /// Nil where the first row names none of the columns that are needed.
  init?(_ bytes: [UInt8], rowLimit: Int, needing needed: Set<String> = textNames) {
    let firstLine = bytes.prefix { $0 != 10 && $0 != 13 }
    let separator = ",;\t".utf8.max { a, b in
      firstLine.count { $0 == a } < firstLine.count { $0 == b }
    }
    guard firstLine.count < 4096, let separator, firstLine.contains(separator) else { return nil }
    var scanner = Scanner(bytes: bytes, separator: separator)
    guard let header = scanner.next() else { return nil }
    names = header.cells.map { $0.trimmed(of: " \u{FEFF}").lowercased() }
    guard names.contains(where: needed.contains) else { return nil }
    while rows.count <= rowLimit, let row = scanner.next() {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
  }

  /// The columns that may hold an article.
  static let textNames: Set<String> = ["text", "body", "content", "article", "html"]

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var index = 0
    var line = 1

    /// The next row; nil at the end.
    mutating func next() -> (cells: [String], line: Int)? {
      guard index < bytes.count else { return nil }
      let first = line
      var cells: [String] = []
      while true {
        cells.append(cell())
        guard index < bytes.count, bytes[index] == separator else { break }
        index += 1
      }
      if index < bytes.count, bytes[index] == 13 { index += 1 }
      if index < bytes.count, bytes[index] == 10 { index += 1 }
      line += 1
      return (cells, first)
    }

    private mutating func cell() -> String {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        let start = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != 10, bytes[index] != 13
        { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      }
      var collected: [UInt8] = []
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") {
          guard index < bytes.count, bytes[index] == byte else { break }
          index += 1
        }
        if byte == 10 { line += 1 }
        collected.append(byte)
      }
      // What follows the closing mark is kept: the file is broken, its words are not.
      while index < bytes.count, bytes[index] != separator, bytes[index] != 10, bytes[index] != 13 {
        collected.append(bytes[index])
        index += 1
      }
      return String(decoding: collected, as: UTF8.self)
    }
  }
}

/// Lines of a page that are not its article, known by their words.
struct BoilerplateLines: Sendable {
  static let english = BoilerplateLines(boilerplateLineTable)

  private var whole: [[UInt8]: String] = [:]
  /// By first byte, so that a line is compared with few.
  private var beginnings = [[(bytes: [UInt8], reason: String)]](repeating: [], count: 256)
  private var inside = [[(bytes: [UInt8], reason: String)]](repeating: [], count: 256)
  /// The longest of `whole`.
  private var longestWhole = 0

  /// Reads a table: `is|begins|has`, a tab, the words, a tab, the reason.
  init(_ table: StaticString) {
    for line in table.description.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 3, let first = cells[1].utf8.first else { continue }
      switch cells[0] {
      case "is":
        whole[Array(cells[1].utf8)] = cells[2]
        longestWhole = max(longestWhole, cells[1].utf8.count)
      case "begins": beginnings[Int(first)].append((Array(cells[1].utf8), cells[2]))
      case "has": inside[Int(first)].append((Array(cells[1].utf8), cells[2]))
      case let kind: preconditionFailure("a row of the table is '\(kind)'")
      }
    }
  }

  /// Why the line is not part of the article; nil where nothing says so.
  func reason(for key: LineKey) -> String? {
    if key.bytes.count <= longestWhole, let reason = whole[key.bytes] { return reason }
    if let first = key.bytes.first {
      for rule in beginnings[Int(first)] where key.bytes.starts(with: rule.bytes) {
        let next = rule.bytes.count < key.bytes.count ? key.bytes[rule.bytes.count] : 32
        if !Self.isWord(next) || rule.bytes.last.map(Self.isWord) != true { return rule.reason }
      }
    }
    return reasonInside(key.bytes)
  }

  /// The words of a rule begin where a word of the line begins.
  private func reasonInside(_ line: [UInt8]) -> String? {
    line.withUnsafeBufferPointer { line in
      var isInWord = false
      for start in line.indices {
        let byte = line[start]
        if !isInWord {
          for rule in inside[Int(byte)]
          where line[start...].prefix(rule.bytes.count).elementsEqual(rule.bytes) {
            return rule.reason
          }
        }
        isInWord = Self.isWord(byte)
      }
      return nil
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
  }
}

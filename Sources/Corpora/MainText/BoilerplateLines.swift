import Text

/// Lines of a page that are not its article, known by their words.
struct BoilerplateLines: Sendable {
  static let english = BoilerplateLines(boilerplateLineTable)

  private var whole: [[UInt8]: String] = [:]
  /// By first byte, so that a line is compared with few.
  private var beginnings = [[(bytes: [UInt8], reason: String)]](repeating: [], count: 256)
  private var inside: [(bytes: [UInt8], reason: String)] = []
  /// Whether words of `inside` may begin with four bytes, by some bits of these.
  private var mayBeInside = [Bool](repeating: false, count: 4096)
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
      case "has":
        let words = Array(cells[1].utf8)
        precondition(words.count >= 8, "words that stand in a line are many")
        inside.append((words, cells[2]))
        words.withUnsafeBytes { words in
          if let base = words.baseAddress { mayBeInside[Self.slot(EightBytes(base))] = true }
        }
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
    line.withUnsafeBytes { line -> String? in
      guard let base = line.baseAddress else { return nil }
      var carried: UInt64 = 0
      // The last seven bytes begin no rule.
      for index in stride(from: 0, to: line.count - 7, by: 8) {
        let eight = EightBytes(base + index)
        let inWord = eight.foreign | eight.lettersAndDigits
        var starts = ~(inWord << 8 | carried) & 0x8080_8080_8080_8080
        carried = inWord >> 56
        while starts != 0 {
          let start = index + starts.trailingZeroBitCount / 8
          starts &= starts &- 1
          guard start + 8 <= line.count, mayBeInside[Self.slot(EightBytes(base + start))],
            let rule = inside.first(where: { line[start...].starts(with: $0.bytes) })
          else { continue }
          return rule.reason
        }
      }
      return nil
    }
  }

  /// The slot of `mayBeInside` for words that begin so.
  @inline(__always)
  private static func slot(_ beginning: EightBytes) -> Int {
    Int((UInt32(truncatingIfNeeded: beginning.value) &* 0x9E37_79B1) >> 20)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
  }
}

/// What a terminal shows: a small model of xterm, as much of it as a line editor and tables use.
public struct Screen: Sendable {
  /// A position from 0.
  public struct Position: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  public private(set) var columns: Int
  public private(set) var rows: Int
  /// Where the next character goes.
  public private(set) var cursor = Position(row: 0, column: 0)
  /// Control characters and sequences that the model does not know: to be looked at by tests that
  /// allow none but our own.
  public private(set) var unknown: [String] = []

  private var cells: [[String]]
  /// The last column is full; the next character goes to the next row.
  private var isWrapping = false
  private var pending: [UInt8] = []

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// A row's text without blanks at its end; a wide character counts for one.
  public func row(_ index: Int) -> String {
    var cells = cells[index]
    while cells.last == " " { cells.removeLast() }
    return cells.joined()
  }

  /// All rows to the last that is not empty.
  public var text: String {
    var lines = (0..<rows).map(row)
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Cuts or widens the rows; text is not wrapped anew (xterm does not either).
  public mutating func resize(columns: Int, rows: Int) {
    let surplus = max(0, cursor.row - rows + 1)
    cells = Array(cells.dropFirst(surplus).prefix(rows)).map { row in
      Array(row.prefix(columns)) + Array(repeating: " ", count: max(0, columns - row.count))
    }
    let blank = Array(repeating: " ", count: columns)
    cells += Array(repeating: blank, count: rows - cells.count)
    cursor = Position(row: cursor.row - surplus, column: min(cursor.column, columns - 1))
    (self.columns, self.rows, isWrapping) = (columns, rows, false)
  }

  /// Shows bytes; the end of a sequence may come with the next ones.
  public mutating func show(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      if take(pending) { pending = [] }
    }
  }

  /// Acts on a whole character or sequence; false while it is not whole.
  private mutating func take(_ bytes: [UInt8]) -> Bool {
    switch bytes[0] {
    case 0x1B: return bytes.count > 1 && escape(bytes)
    case 0..<0x20, 0x7F: control(bytes[0])
    case 0x20..<0x7F: put(String(UnicodeScalar(bytes[0])), width: 1)
    default:
      let length = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : bytes[0] >= 0xC2 ? 2 : 1
      guard bytes.count == length else { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let scalar = text.unicodeScalars.first else { return true }
      put(text, width: Self.width(of: scalar))
    }
    return true
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: break
    case 0x08: move(column: cursor.column - 1)
    case 0x09: move(column: min(columns - 1, (cursor.column / 8 + 1) * 8))
    case 0x0A: lineFeed()
    case 0x0D: move(column: 0)
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ bytes: [UInt8]) -> Bool {
    let last = bytes[bytes.count - 1]
    switch bytes[1] {
    case UInt8(ascii: "["):
      guard bytes.count > 2, (0x40...0x7E).contains(last) else { return false }
      sequence(String(decoding: bytes[2..<bytes.count - 1], as: UTF8.self), Unicode.Scalar(last))
    case UInt8(ascii: "]"):
      guard last == 0x07 || bytes.suffix(2) == [0x1B, 0x5C] else { return false }
      unknown.append("operating system command")
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count == 3
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: unknown.append("escape \(bytes[1])")
    }
    return true
  }

  private mutating func sequence(_ parameters: String, _ last: Unicode.Scalar) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first ?? nil
    let count = max(1, first ?? 1)
    switch last {
    case "A": move(row: cursor.row - count)
    case "B": move(row: cursor.row + count)
    case "C": move(column: cursor.column + count)
    case "D": move(column: cursor.column - count)
    case "G": move(column: count - 1)
    case "d": move(row: count - 1)
    case "H", "f":
      move(row: count - 1)
      move(column: max(1, numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1)
    case "J": eraseDisplay(first ?? 0)
    case "K": eraseRow(first ?? 0)
    case "P": shift(by: -count)
    case "@": shift(by: count)
    case "X": blank(cursor.row, cursor.column..<min(columns, cursor.column + count))
    case "m", "h", "l", "n": break
    default: unknown.append("sequence \(parameters)\(last)")
    }
  }

  private mutating func put(_ text: String, width: Int) {
    guard width > 0 else {
      let column = isWrapping ? cursor.column : max(0, cursor.column - 1)
      cells[cursor.row][column] += text
      return
    }
    if isWrapping || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    cells[cursor.row][cursor.column] = text
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    isWrapping = cursor.column + width >= columns
    cursor.column = min(columns - 1, cursor.column + width)
  }

  private mutating func lineFeed() {
    isWrapping = false
    guard cursor.row == rows - 1 else {
      cursor.row += 1
      return
    }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func move(row: Int? = nil, column: Int? = nil) {
    isWrapping = false
    if let row { cursor.row = min(max(0, row), rows - 1) }
    if let column { cursor.column = min(max(0, column), columns - 1) }
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func eraseRow(_ what: Int) {
    blank(cursor.row, (what == 0 ? cursor.column : 0)..<(what == 1 ? cursor.column + 1 : columns))
  }

  private mutating func eraseDisplay(_ what: Int) {
    eraseRow(what)
    for row in 0..<rows where what >= 2 || (what == 0) == (row > cursor.row) && row != cursor.row {
      blank(row, 0..<columns)
    }
  }

  private mutating func shift(by count: Int) {
    var row = cells[cursor.row]
    let blanks = Array(repeating: " ", count: min(abs(count), columns - cursor.column))
    if count > 0 {
      row.insert(contentsOf: blanks, at: cursor.column)
    } else {
      row.removeSubrange(cursor.column..<cursor.column + blanks.count)
      row += blanks
    }
    cells[cursor.row] = Array(row.prefix(columns))
  }

  /// Columns of a scalar, after UAX #11 (wide and fullwidth blocks, emoji) and UAX #44 (marks).
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

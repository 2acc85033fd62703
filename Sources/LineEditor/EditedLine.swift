import CEditline

/// A line under way: its text and where in it the cursor stands.
struct EditedLine: Hashable {
  var text: String
  /// UTF-8 offset in `text`.
  var cursor: Int

  /// The line that libedit holds.
  init(_ editline: OpaquePointer) {
    guard let line = el_line(editline)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else {
      self.init(text: "", cursor: 0)
      return
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: end - start)
    self.init(text: String(decoding: bytes, as: UTF8.self), cursor: cursor - start)
  }

  init(text: String, cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  /// The number of scalars between the cursor and a UTF-8 offset, negative towards the beginning:
  /// what libedit moves and deletes by.
  func scalars(to offset: Int) -> Int {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: min(cursor, utf8.count))
    let to = utf8.index(utf8.startIndex, offsetBy: min(max(0, offset), utf8.count))
    return text.unicodeScalars.distance(from: from, to: to)
  }

  /// The part of the text between two UTF-8 offsets.
  subscript(range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let clamped = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: clamped.lowerBound)
    return text[start..<utf8.index(utf8.startIndex, offsetBy: clamped.upperBound)]
  }

  /// The rows of the screen between the cursor and the line's end, the prompt before it.
  func rowsBelowCursor(promptColumns: Int, width: Int) -> Int {
    max(0, row(at: text.utf8.count, promptColumns, width) - row(at: cursor, promptColumns, width))
  }

  /// The rows of the screen between the prompt's first one and the cursor.
  func rowsAboveCursor(promptColumns: Int, width: Int) -> Int {
    row(at: cursor, promptColumns, width)
  }

  /// The row of a UTF-8 offset, the prompt's own being 0.
  private func row(at offset: Int, _ promptColumns: Int, _ width: Int) -> Int {
    var (row, column) = (promptColumns / width, promptColumns % width)
    for scalar in self[0..<offset].unicodeScalars {
      if scalar == "\n" {
        (row, column) = (row + 1, 0)
        continue
      }
      let wide = columns(String(scalar))
      if column + wide > width { (row, column) = (row + 1, 0) }
      column += wide
    }
    return row
  }
}

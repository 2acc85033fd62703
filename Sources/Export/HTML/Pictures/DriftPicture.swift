import Sessions
import Text

/// Draws the two wordings of a conflict side by side, the words that differ framed and bold; nothing
/// where it has not two of them.
func writeDrift(of conflict: ReportedConflict, id: String, to page: inout HTMLPage) {
  guard conflict.sides.count == 2, let first = conflict.sides[0].claims.first,
    let second = conflict.sides[1].claims.first, !conflict.sides.contains(where: \.wording.isEmpty)
  else { return }
  let difference = WordDifference(conflict.sides[0].wording, conflict.sides[1].wording)
  let columns = [
    DriftColumn(difference.first, x: 3), DriftColumn(difference.second, x: columnStart),
  ]
  let lines = columns.map(\.lineCount).max() ?? 0
  var picture = Picture(width: 400, height: lines * Picture.line + 34)
  for (column, appearance) in zip(columns, [first, second]) {
    picture.words(head(of: appearance), x: column.x, y: 14, kind: "dim")
    column.draw(on: &picture, y: 38)
  }
  page.line(
    picture.figure(
      id: id + "-drift", name: "Two wordings side by side",
      description:
        "\(head(of: first)): \(difference.first.words). \(head(of: second)): \(difference.second.words).",
      caption: "Words that the other wording does not have are framed and bold."))
}

private let columnStart = 208
private let columnWidth = 24

private func head(of appearance: ReportedAppearance) -> String {
  let handle = appearance.claim.map { $0.word + " " } ?? ""
  return handle + fitted(appearance.outlet ?? appearance.name, to: columnWidth - handle.count)
}

/// A wording broken into the lines of a column.
private struct DriftColumn {
  let x: Int
  private var pieces: [(words: String, column: Int, line: Int, isOther: Bool)] = []

  init(_ words: [WordDifference.Word], x: Int) {
    self.x = x
    var (column, line) = (0, 0)
    for word in words {
      for piece in parts(of: word.text) {
        let width = DisplayWidth.columns(of: piece)
        if column > 0, column + width > columnWidth { (column, line) = (0, line + 1) }
        pieces.append((piece, column, line, word.isOther))
        column += width + 1
      }
    }
  }

  var lineCount: Int { (pieces.last?.line ?? -1) + 1 }

  /// Every word is as wide as its columns, whatever the typeface is.
  func draw(on picture: inout Picture, y: Int) {
    for piece in pieces {
      let left = x + Int(Double(piece.column) * Picture.column)
      let width = Int(Double(DisplayWidth.columns(of: piece.words)) * Picture.column)
      let base = y + piece.line * Picture.line
      if piece.isOther {
        picture.add(
          "<rect x=\"\(left - 2)\" y=\"\(base - 13)\" width=\"\(width + 4)\" height=\"17\" class=\"frame\"/>"
        )
      }
      let kind: HTMLText = piece.isOther ? " class=\"strong\"" : ""
      picture.add(
        "<text x=\"\(left)\" y=\"\(base)\"\(kind) textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\">\(piece.words)</text>"
      )
    }
  }
}

/// A word, in pieces where it is wider than a column.
private func parts(of word: String) -> [String] {
  guard DisplayWidth.columns(of: word) > columnWidth else { return [word] }
  var parts: [String] = []
  var part = ""
  for character in word {
    if DisplayWidth.columns(of: part + String(character)) > columnWidth, !part.isEmpty {
      parts.append(part)
      part = ""
    }
    part.append(character)
  }
  return part.isEmpty ? parts : parts + [part]
}

extension [WordDifference.Word] {
  fileprivate var words: String { map(\.text).joined(separator: " ") }
}

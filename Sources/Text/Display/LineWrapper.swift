/// Fills lines with characters and breaks them where that is allowed.
struct LineWrapper {
  private let columns: Int
  private let hanging: Int
  private var lines: [[Glyph]] = []
  private var line: [Glyph] = []
  /// The columns of `line`, the hanging blanks included.
  private var width = 0
  /// How many characters of `line` stand before the last place where it may be broken.
  private var breakable = 0

  init(columns: Int, hanging: Int) {
    self.columns = columns
    self.hanging = hanging
  }

  /// Puts a character into the last line, or begins another with it.
  mutating func add(_ glyph: Glyph) {
    if glyph.character == "\n" {
      endLine(at: line.count)
      return
    }
    if glyph.columns == 2 { breakable = line.count }
    if width + glyph.columns > columns, !glyph.isBlank { makeRoom() }
    // Blanks at a line's end may reach over its edge: they are dropped.
    line.append(glyph)
    width += glyph.columns
    if glyph.isBlank || glyph.columns == 2 { breakable = line.count }
  }

  /// The lines, the last one ended.
  mutating func finish() -> [[Glyph]] {
    endLine(at: line.count)
    return lines
  }

  /// Breaks the line at its last place; a word that fills a whole line is parted.
  private mutating func makeRoom() {
    let hasText = line[..<breakable].contains { !$0.isBlank }
    if hasText {
      endLine(at: breakable)
    } else if line.count > (lines.isEmpty ? 0 : hanging) {
      endLine(at: line.count)
    }
  }

  /// Ends the line before its character number `place`; the others begin the next line.
  private mutating func endLine(at place: Int) {
    let rest = Array(line[place...].drop { $0.isBlank })
    line.removeSubrange(place...)
    while let last = line.last, last.isBlank { line.removeLast() }
    lines.append(line)
    line = (0..<hanging).map { _ in Glyph(character: " ", style: .plain) } + rest
    width = line.reduce(0) { $0 + $1.columns }
    breakable = 0
  }
}

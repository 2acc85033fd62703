extension DisplayText {
  /// On which side of a column its text stands.
  public enum Alignment: Hashable, Sendable {
    case leading, trailing
  }

  /// How wide the text is on one line, in columns.
  public var width: Int { spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.words) } }

  /// The text cut to at most so many columns, with an ellipsis in the place of what is cut.
  ///
  /// No character is cut in two, so that the text may be a column narrower than was asked for.
  /// Without room for the ellipsis there is none, and without a column no text.
  ///
  /// - Parameter ellipsis: "..." for terminals without Unicode.
  public func fitted(to columns: Int, ellipsis: String = "…") -> DisplayText {
    guard width > columns else { return self }
    let sign = DisplayWidth.columns(of: ellipsis) <= columns ? ellipsis : ""
    var room = columns - DisplayWidth.columns(of: sign)
    var kept: [Glyph] = []
    for glyph in glyphs {
      room -= glyph.columns
      guard room >= 0 else { break }
      kept.append(glyph)
    }
    while let last = kept.last, last.isBlank { kept.removeLast() }
    let style = kept.last?.style ?? spans.first?.style ?? .plain
    return DisplayText(kept + sign.map { Glyph(character: $0, style: style) })
  }

  /// The text with blanks beside it up to so many columns; wider text stays as it is.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> DisplayText {
    let missing = columns - width
    guard missing > 0 else { return self }
    var blanks = DisplayText()
    blanks.spans = [Span(words: String(repeating: " ", count: missing), style: .plain)]
    switch alignment {
    case .leading: return self + blanks
    case .trailing: return blanks + self
    }
  }

  /// The text in lines of at most so many columns, broken at blanks; styles go on from line to
  /// line.
  ///
  /// Wide characters may be parted too, and a word that is longer than a line is. A line break in
  /// the text is kept. There is always at least one line; none is wider than `columns`, unless
  /// that has no room for a single character.
  ///
  /// - Parameter hanging: blanks before each line but the first, within the columns.
  public func wrapped(to columns: Int, hanging: Int = 0) -> [DisplayText] {
    var wrapper = LineWrapper(columns: columns, hanging: min(hanging, max(0, columns - 1)))
    for glyph in glyphs { wrapper.add(glyph) }
    return wrapper.finish().map { DisplayText($0) }
  }

  private var glyphs: [Glyph] {
    spans.flatMap { span in span.words.map { Glyph(character: $0, style: span.style) } }
  }

  /// Puts neighbours of one style into one span.
  fileprivate init(_ glyphs: [Glyph]) {
    self.init()
    for glyph in glyphs {
      if let last = spans.last, last.style == glyph.style {
        spans[spans.count - 1] = Span(
          words: last.words + String(glyph.character), style: last.style)
      } else {
        spans.append(Span(words: String(glyph.character), style: glyph.style))
      }
    }
  }
}

/// A character as it is seen, with its style and its columns.
struct Glyph {
  let character: Character
  let style: DisplayText.Style
  let columns: Int

  init(character: Character, style: DisplayText.Style) {
    self.character = character
    self.style = style
    columns = DisplayWidth.columns(of: String(character))
  }

  /// Whether a line may be broken here and the character left out.
  var isBlank: Bool { character == " " }
}

/// A quotation mark of a text, seen with the characters beside it.
struct QuotationMark {
  /// A pair of marks that belong together.
  enum Style: UInt8, CaseIterable {
    /// "…"
    case straight
    /// “…”, and ”…” as in Swedish.
    case curly
    /// „…“ and „…”.
    case low
    /// «…»
    case angle
    /// »…«
    case reversedAngle
    /// ‹…›
    case singleAngle
    /// ›…‹
    case reversedSingleAngle
    /// 「…」
    case corner
    /// 『…』
    case whiteCorner
    /// ''…'' and ``…''.
    case doubled
    /// ‘…’
    case single
    /// ‚…‘ and ‚…’.
    case lowSingle
    /// '…' and `…'.
    case straightSingle

    /// Whether its marks are apostrophes too.
    var isApostrophe: Bool {
      switch self {
      case .single, .straightSingle: true
      case .straight, .curly, .low, .angle, .reversedAngle, .singleAngle, .reversedSingleAngle,
        .corner, .whiteCorner, .doubled, .lowSingle:
        false
      }
    }
  }

  /// Some of the styles, each a bit.
  struct Styles: ExpressibleByArrayLiteral {
    private(set) var bits: UInt16 = 0

    init(arrayLiteral styles: Style...) {
      for style in styles { bits |= 1 << UInt16(style.rawValue) }
    }

    @inline(__always)
    func contains(_ style: Style) -> Bool { bits >> UInt16(style.rawValue) & 1 == 1 }
  }

  /// What the characters beside a mark let it be.
  enum Position {
    case opens, closes, either
  }

  let start: Int
  let end: Int
  /// The style that it opens; nil for a mark that only closes.
  let opening: Style?
  /// The styles that it closes, unless it stands as an opening mark does.
  let closing: Styles
  /// The styles that it closes only where it stands as a closing mark does: “ of “…“.
  let misused: Styles
  let position: Position
  /// Whether a blank says nothing about it: « Oui ».
  var isSpaced: Bool {
    switch opening {
    case .angle, .reversedAngle, .singleAngle, .reversedSingleAngle, .corner, .whiteCorner: true
    case .straight, .curly, .low, .doubled, .single, .lowSingle, .straightSingle, nil: false
    }
  }
  /// Whether its form alone says that it closes, blanks beside it or not: « Oui ».
  private let closesAnywhere: Bool

  /// Whether the mark may end a quotation of the style.
  func closes(_ style: Style) -> Bool {
    ((closesAnywhere || position != .opens) && closing.contains(style))
      || (position == .closes && misused.contains(style))
  }

  /// Reads the mark at `index`; nil where none stands there, or an apostrophe.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, within range: TextRange) {
    let (value, length) = ScalarClass.codePoint(bytes, at: index)
    var end = index + length
    let opening: Style?
    let closing: Styles
    var misused: Styles = []
    var closesAnywhere = false
    switch value {
    case 0x22, 0xFF02: (opening, closing, misused) = (.straight, [.straight], [.curly, .low])
    case 0x201C: (opening, closing, misused) = (.curly, [.low], [.curly])
    case 0x201D:
      (opening, closing, misused) = (.curly, [.curly, .low], [.straight])
      closesAnywhere = true
    case 0x201E: (opening, closing) = (.low, [])
    case 0xAB: (opening, closing, closesAnywhere) = (.angle, [.reversedAngle], true)
    case 0xBB: (opening, closing, closesAnywhere) = (.reversedAngle, [.angle], true)
    case 0x2039: (opening, closing, closesAnywhere) = (.singleAngle, [.reversedSingleAngle], true)
    case 0x203A: (opening, closing, closesAnywhere) = (.reversedSingleAngle, [.singleAngle], true)
    case 0x300C: (opening, closing) = (.corner, [])
    case 0x300D: (opening, closing, closesAnywhere) = (nil, [.corner], true)
    case 0x300E: (opening, closing) = (.whiteCorner, [])
    case 0x300F: (opening, closing, closesAnywhere) = (nil, [.whiteCorner], true)
    case 0x2018: (opening, closing, misused) = (.single, [.lowSingle], [.single])
    case 0x2019: (opening, closing, misused) = (nil, [.single, .lowSingle], [.straightSingle])
    case 0x201A: (opening, closing) = (.lowSingle, [])
    case 0x27 where end < range.end && bytes[end] == 0x27:
      (opening, closing) = (.doubled, [.doubled])
      end += 1
    case 0x60 where end < range.end && bytes[end] == 0x60:
      (opening, closing) = (.doubled, [])
      end += 1
    case 0x27: (opening, closing, misused) = (.straightSingle, [.straightSingle], [.single])
    case 0x60: (opening, closing) = (.straightSingle, [])
    default: return nil
    }
    let sides = MarkSides(bytes, from: index, to: end, within: range)
    let isApostrophe = closing.contains(.single) || opening?.isApostrophe == true
    if isApostrophe || opening == .lowSingle, sides.isInsideWord { return nil }
    self.start = index
    self.end = end
    self.opening = opening
    self.closing = closing
    self.misused = misused
    self.closesAnywhere = closesAnywhere
    position = sides.position
  }
}

/// The characters on both sides of a quotation mark.
struct MarkSides {
  /// Whether the mark's position is that of an opening or a closing one.
  let position: QuotationMark.Position
  /// Whether a letter or digit stands on both sides, as beside an apostrophe.
  let isInsideWord: Bool

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, within range: TextRange
  ) {
    let before = Self.side(bytes, before: start, range.start)
    let after = Self.side(bytes, after: end, range.end)
    isInsideWord = before == .word && after == .word
    switch (before, after) {
    case (.blank, .blank), (.mark, .mark), (.word, .word): position = .either
    case (.closed, _), (.word, _), (_, .blank), (_, .closed): position = .closes
    case (.blank, _), (.open, _), (_, .word), (_, .open): position = .opens
    }
  }

  private enum Side {
    case blank, word
    /// What a quotation stands behind: a bracket that opens, a dash before it.
    case open
    /// What a quotation stands before: a stop, a comma, a bracket that closes.
    case closed
    /// Dashes and quotation marks, which stand on either side.
    case mark
  }

  private static func side(
    _ bytes: UnsafeBufferPointer<UInt8>, before offset: Int, _ start: Int
  ) -> Side {
    guard offset > start else { return .blank }
    var first = offset - 1
    while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    // `said:"We`
    return bytes[first] == UInt8(ascii: ":") ? .open : side(bytes, at: first)
  }

  private static func side(
    _ bytes: UnsafeBufferPointer<UInt8>, after offset: Int, _ end: Int
  ) -> Side {
    guard offset < end else { return .blank }
    // "...and so on": an ellipsis may begin a quotation.
    if offset + 2 < end, bytes[offset] == 0x2E, bytes[offset + 1] == 0x2E { return .mark }
    return bytes[offset] == UInt8(ascii: ":") ? .closed : side(bytes, at: offset)
  }

  private static func side(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Side {
    let (value, _) = ScalarClass.codePoint(bytes, at: offset)
    switch value {
    case 0x28, 0x5B, 0x7B, 0x24, 0x40, 0x23, 0x201E, 0xA3, 0x20AC, 0x2F, 0x3D: return .open
    case 0x2E, 0x2C, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x25, 0x3001, 0x3002, 0xFF0C,
      0xFF01, 0xFF1F:
      return .closed
    default: break
    }
    switch ScalarClass.read(bytes, at: offset).class {
    case .blank, .lineBreak: return .blank
    case .lower, .upper, .letter, .digit, .joining: return .word
    case .mark: return .mark
    }
  }
}

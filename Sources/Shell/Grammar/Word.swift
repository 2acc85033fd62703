import Text

/// One word of a typed line, with its quotation marks resolved.
public struct Word: Hashable, Sendable {
  /// Quotation marks and backslashes removed.
  public let text: String
  /// Where it stands in the line, marks included.
  public let range: TextRange
  /// Whether any part of it was in quotation marks: then it is never an option.
  public let isQuoted: Bool
}

extension Word {
  /// The words of a line, as a POSIX shell splits them: blanks part words, `"…"` and `'…'` keep
  /// them together, a backslash takes the next character as it is (inside `'…'` it does not).
  ///
  /// - Throws: `CommandError.unclosedQuotation` with the offset of the mark that was not closed.
  static func split(_ line: String) throws(CommandError) -> [Word] {
    var splitter = WordSplitter(line)
    while splitter.step() {}
    if let open = splitter.openMark { throw .unclosedQuotation(offset: open) }
    return splitter.words
  }

  /// The words of a line that is still being typed: an open quotation mark is no fault.
  ///
  /// - Returns: the finished words, and the one that the end of the line is in (empty after a
  ///   blank), with the quotation mark that is still open in it.
  static func splitUnfinished(_ line: String) -> (
    finished: [Word], last: Word, openMark: Character?
  ) {
    var splitter = WordSplitter(line)
    while splitter.step() {}
    let end = line.utf8.count
    let isOpen = splitter.openMark != nil || !(line.hasSuffix(" ") || line.hasSuffix("\t"))
    if isOpen, let last = splitter.words.last {
      return (Array(splitter.words.dropLast()), last, splitter.mark)
    }
    return (
      splitter.words, Word(text: "", range: TextRange(end, end), isQuoted: false), nil
    )
  }
}

/// The one loop of word splitting and its state.
private struct WordSplitter {
  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private let end: Int
  private var index = 0
  private(set) var words: [Word] = []
  /// The quotation mark that is open, and its offset.
  private(set) var mark: Character?
  private(set) var openMark: Int?

  init(_ line: String) {
    var offset = 0
    var scalars: [(Unicode.Scalar, Int)] = []
    for scalar in line.unicodeScalars {
      scalars.append((scalar, offset))
      offset += UTF8.width(scalar)
    }
    self.scalars = scalars
    end = offset
  }

  private func offset(at index: Int) -> Int { index < scalars.count ? scalars[index].offset : end }

  /// Takes one word; false where there is none left.
  mutating func step() -> Bool {
    while index < scalars.count, isBlank(scalars[index].scalar) { index += 1 }
    guard index < scalars.count else { return false }
    let start = index
    var text = String.UnicodeScalarView()
    var isQuoted = false
    while index < scalars.count {
      let scalar = scalars[index].scalar
      if let open = mark {
        if scalar == open.unicodeScalars.first {
          mark = nil
          openMark = nil
        } else if scalar == "\\", open == "\"", index + 1 < scalars.count,
          scalars[index + 1].scalar == "\"" || scalars[index + 1].scalar == "\\"
        {
          index += 1
          text.append(scalars[index].scalar)
        } else {
          text.append(scalar)
        }
      } else if isBlank(scalar) {
        break
      } else if scalar == "\"" || (scalar == "'" && text.isEmpty) {
        // An apostrophe inside a word is a letter: China's.
        mark = Character(scalar)
        openMark = scalars[index].offset
        isQuoted = true
      } else if scalar == "\\", index + 1 < scalars.count {
        index += 1
        text.append(scalars[index].scalar)
      } else {
        text.append(scalar)
      }
      index += 1
    }
    words.append(
      Word(
        text: String(text), range: TextRange(offset(at: start), offset(at: index)),
        isQuoted: isQuoted))
    return true
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}

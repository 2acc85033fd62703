/// Splits a name into folded words.
struct NameScanner {
  struct Word: Hashable {
    var letters: [UInt32]
    /// Whether all its letters are digits.
    var isNumeric: Bool
    var isAbjad: Bool
    /// Whether it is letters with dots between: "A.B.C.".
    var isAcronym = false

    /// The number it writes; nil where it has too many digits.
    var value: Int? {
      var value = 0
      for digit in letters.prefix(9) { value = value * 10 + Int(digit) - 48 }
      return isNumeric && letters.count <= 9 ? value : nil
    }
  }

  private var lists: [[Word]] = []
  private var words: [Word] = []
  private var letters: [UInt32] = []
  private var isAbjad = false
  /// Whether the last word was one letter with a dot, so that the next such letter joins it.
  private var joinsDotted = false

  /// The words of a name; more than one list where a slash parts long alternatives.
  static func words(of name: String) -> [[Word]] {
    var scanner = NameScanner()
    for scalar in name.unicodeScalars { scanner.read(scalar) }
    scanner.endWord(before: " ")
    scanner.lists.append(scanner.words)
    return scanner.lists
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "'", "’", "‘", "ʼ", "ʻ", "`", "´", "\u{200C}", "\u{200D}":
      return
    case "/":
      endWord(before: scalar)
      // "A/S" is one word, "Al-Qa'ida/Islamic Army" two names.
      if words.last?.letters.count == 1 {
        joinsDotted = true
      } else if !words.isEmpty {
        lists.append(words)
        words = []
      }
    case _
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark:
      if (0x590...0x7FF).contains(scalar.value) { isAbjad = true }
      LetterFolding.standard.append(scalar, to: &letters)
    default:
      endWord(before: scalar)
    }
  }

  private mutating func endWord(before mark: Unicode.Scalar) {
    defer {
      letters = []
      isAbjad = false
    }
    guard !letters.isEmpty else {
      if mark != "." { joinsDotted = false }
      return
    }
    if joinsDotted, letters.count == 1, !words.isEmpty {
      words[words.count - 1].letters += letters
      words[words.count - 1].isAcronym = true
      joinsDotted = mark == "."
      return
    }
    words.append(
      Word(
        letters: letters, isNumeric: letters.allSatisfy { $0 >= 48 && $0 <= 57 }, isAbjad: isAbjad))
    joinsDotted = mark == "." && letters.count == 1
  }
}

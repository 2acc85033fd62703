/// Splits a short text into folded words and numbers.
struct PairScanner {
  struct Word: Hashable {
    var form: String
    var isCapital: Bool
  }

  private var words: [Word] = []
  /// Letters and digits with the marks between them.
  private var run: [Unicode.Scalar] = []
  /// A mark that belongs to the run if a letter or a digit follows.
  private var pending: Unicode.Scalar?
  /// Whether a mark stands in the run.
  private var hasMarks = false
  /// Whether a question mark was read.
  private(set) var asks = false
  /// The number of words before the last colon; nil where there is none.
  private(set) var lastColon: Int?

  mutating func read(_ scalar: Unicode.Scalar) {
    if Self.isInside(scalar) {
      if let mark = pending {
        run.append(mark)
        hasMarks = true
      }
      pending = nil
      run.append(scalar)
      return
    }
    let mark: Unicode.Scalar = scalar == "’" || scalar == "‘" ? "'" : scalar
    if !run.isEmpty, pending == nil, mark == "." || mark == "," || mark == "'" {
      pending = mark
      return
    }
    endRun()
    if scalar == "%" { words.append(Word(form: "percent", isCapital: false)) }
    if scalar == ":" || scalar == ";" || scalar == "—" || scalar == "–" { lastColon = words.count }
    if scalar == "?" { asks = true }
  }

  mutating func finish() -> [Word] {
    endRun()
    return words
  }

  /// Whether a scalar is part of a word or number.
  private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isDigit(scalar) || (scalar.value | 0x20) &- 97 < 26 }
    return scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 48 && scalar.value <= 57
  }

  private mutating func endRun() {
    defer {
      run.removeAll(keepingCapacity: true)
      pending = nil
      hasMarks = false
    }
    guard let first = run.first else { return }
    if Self.isDigit(first), run.allSatisfy({ Self.isDigit($0) || $0 == "." || $0 == "," }) {
      add(run.filter { $0 != "," })
      return
    }
    guard hasMarks else {
      add(run)
      return
    }
    if run.contains("'") {
      let pieces = run.split(separator: "'").map(Array.init)
      let last = pieces.last ?? []
      if last == ["s"] || last == ["S"] {
        add(pieces.dropLast().flatMap { $0 })
      } else if last == ["t"] || last == ["T"] {
        var stem = pieces.dropLast().flatMap { $0 }
        if stem.last == "n" || stem.last == "N" { stem.removeLast() }
        add(stem)
        add(["n", "o", "t"])
      } else {
        add(pieces.flatMap { $0 })
      }
      return
    }
    let pieces = run.split { $0 == "." || $0 == "," }.map(Array.init)
    if pieces.allSatisfy({ $0.count == 1 }) {
      add(pieces.flatMap { $0 })
    } else {
      for piece in pieces { add(piece) }
    }
  }

  private mutating func add(_ letters: [Unicode.Scalar]) {
    guard let first = letters.first else { return }
    var form = Self.folded(letters)
    // "US" is a country, "us" is not.
    if letters == ["U", "S"] { form = "u.s." }
    if form == "ca" || form == "wo" { form = form == "ca" ? "can" : "will" }
    let isCannot = form == "cannot"
    if isCannot { form = "can" }
    words.append(Word(form: form, isCapital: first.properties.isUppercase))
    if isCannot { words.append(Word(form: "not", isCapital: false)) }
  }

  private static func folded(_ letters: [Unicode.Scalar]) -> String {
    if letters.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: letters.count) { bytes in
        for (place, letter) in letters.enumerated() {
          let byte = UInt8(truncatingIfNeeded: letter.value)
          bytes[place] = byte &- 65 < 26 ? byte | 0x20 : byte
        }
        return letters.count
      }
    }
    var folded: [UInt32] = []
    for letter in letters { LetterFolding.standard.append(letter, to: &folded) }
    var form = ""
    form.unicodeScalars.append(contentsOf: folded.compactMap { Unicode.Scalar($0) })
    return form
  }

  /// The number that a form writes: "1000", "6.6", "five"; nil for other words.
  static func value(of form: String) -> Double? {
    if let word = numberWords[form] { return word }
    guard let first = form.utf8.first, first >= 48, first <= 57 else { return nil }
    return Double(form)
  }

  private static let numberWords: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}

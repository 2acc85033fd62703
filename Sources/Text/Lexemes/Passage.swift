/// A stretch of text as lexemes, with the questions that every grammar asks of it.
///
/// Indices outside the lexemes are allowed and answer `Lexeme.nothing`, so that grammars look
/// ahead and back without counting.
struct Passage: Sendable {
  let text: SourceText
  private(set) var lexemes: [Lexeme]
  /// Every number that begins anywhere, in the order of their first lexemes.
  private(set) var numbers: [NumberPhrase] = []
  /// The places of the lexemes that a number or a date can have in it, in order: half of them, so
  /// that grammars need not ask of each.
  let familiar: [Int]
  private let senses = Vocabulary.english.senses

  init(_ text: SourceText, within range: TextRange) {
    self.text = text
    let lexemes = LexemeScanner.lexemes(in: text, within: range)
    familiar = [Int](unsafeUninitializedCapacity: lexemes.count) { places, count in
      // Without a branch, which nothing could foretell.
      for (place, lexeme) in lexemes.enumerated() {
        places[count] = place
        count += lexeme.isForeign ? 0 : 1
      }
    }
    self.lexemes = lexemes
    lookAhead()
    readNumbers()
  }

  /// No date has its first number, name or unit later than this many lexemes after it begins
  /// ("no later than the end of the following year").
  private static let reach = 8

  /// Tells each lexeme what stands behind it.
  private mutating func lookAhead() {
    var ahead: WordSigns = []
    var distance = Self.reach + 1
    var next = lexemes.count
    for index in familiar.reversed() {
      // A foreign word stands between.
      if index + 1 < next {
        ahead = []
        distance = Self.reach + 1
      }
      next = index
      // "21st"
      if isDigits(index), isWord(index + 1), lexemes[index + 1].isGlued {
        lexemes[index].signs.insert(.ordinal)
      }
      if isHeart(index, before: ahead) { ahead.insert(.heart) }
      ahead.formUnion(lexemes[index].signs)
      distance = lexemes[index].signs.isDisjoint(with: .hearts) ? distance + 1 : 0
      lexemes[index].ahead = ahead
      lexemes[index].isNearDate = distance <= Self.reach && ahead.contains(.heart)
    }
  }

  /// Whether a date can be made around the lexeme. Four digits are a date by themselves, fewer only
  /// with more behind them ("7/6", "14 March", "90s"), number words only beside others ("nineteen
  /// ninety").
  private func isHeart(_ index: Int, before ahead: WordSigns) -> Bool {
    let lexeme = lexemes[index]
    if lexeme.signs.contains(.holiday) {
      return HolidayTable.english.holiday(at: index, in: self) != nil
    }
    if !lexeme.signs.isDisjoint(with: .standing) { return true }
    if lexeme.signs.contains(.dateDigits) {
      return lexeme.length == 4 || ahead.contains(.heart) || hasMore(index + 1)
    }
    return lexeme.signs.contains(.number) && ahead.contains(.number)
  }

  /// Whether digits go on there: with letters, an apostrophe, or a mark and more digits.
  private func hasMore(_ index: Int) -> Bool {
    guard index < count, lexemes[index].isGlued else { return false }
    return isWord(index) || isMark(index, "'") || isDigits(index + 1) && lexemes[index + 1].isGlued
  }

  /// Reads each number once: money, ages, measures and dates all ask for the same ones.
  private mutating func readNumbers() {
    numbers = NumberGrammar(self).numbers
    var next = 0
    for index in lexemes.indices {
      if next < numbers.count, numbers[next].first < index { next += 1 }
      lexemes[index].nextNumber = Int32(next)
    }
  }

  /// The number that begins at `index`; see `NumberGrammar`.
  @inline(__always)
  func number(at index: Int) -> NumberPhrase? {
    guard index >= 0, index < lexemes.count else { return nil }
    let place = Int(lexemes[index].nextNumber)
    return place < numbers.count && numbers[place].first == index ? numbers[place] : nil
  }

  /// The first place from `index` on that a number begins at, or that it begins at most `reach`
  /// lexemes behind; the end where there is none.
  func place(from index: Int, nearNumberWithin reach: Int = 0) -> Int {
    guard index < lexemes.count else { return lexemes.count }
    let next = Int(lexemes[index].nextNumber)
    return next < numbers.count ? max(index, numbers[next].first - reach) : lexemes.count
  }

  /// The first place from `index` on that a number begins at, or whose lexeme is wanted.
  @inline(__always)
  func place(from index: Int, orWhere isWanted: (Lexeme) -> Bool) -> Int {
    let end = place(from: index)
    var next = index
    while next < end, !isWanted(lexemes[next]) { next += 1 }
    return next
  }

  var count: Int { lexemes.count }

  @inline(__always)
  subscript(index: Int) -> Lexeme {
    index >= 0 && index < lexemes.count ? lexemes[index] : .nothing
  }

  /// What the word at `index` may mean.
  @inline(__always)
  func sense(_ index: Int) -> WordSense {
    senses[index >= 0 && index < lexemes.count ? Int(lexemes[index].sense) : 0]
  }

  /// What phrases the lexeme at `index` can begin, as far as the vocabulary knows.
  @inline(__always)
  func signs(_ index: Int) -> WordSigns {
    index >= 0 && index < lexemes.count ? lexemes[index].signs : []
  }

  /// What stands at `index` or behind it, as far as one date can reach.
  @inline(__always)
  func ahead(_ index: Int) -> WordSigns {
    index >= 0 && index < lexemes.count ? lexemes[index].ahead : []
  }

  @inline(__always)
  func keyword(_ index: Int) -> Keyword? {
    index >= 0 && index < lexemes.count ? lexemes[index].keyword : nil
  }

  @inline(__always)
  func isKeyword(_ index: Int, _ wanted: Keyword) -> Bool { keyword(index) == wanted }

  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < lexemes.count && lexemes[index].scalar == mark.value
  }

  @inline(__always)
  func isDigits(_ index: Int) -> Bool {
    index >= 0 && index < lexemes.count && lexemes[index].kind == .digits
  }

  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < lexemes.count && lexemes[index].kind == .word
  }

  /// Whether a word stands there that no number and no date can have in it.
  @inline(__always)
  func isForeign(_ index: Int) -> Bool {
    index >= 0 && index < lexemes.count && lexemes[index].isForeign
  }

  /// Whether the word at `index` is `word`, which is given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < lexemes.count, lexemes[index].kind == .word,
      lexemes[index].length == word.utf8CodeUnitCount
    else { return false }
    return lexemes[index].key == WordKey.of(word.bytes)
  }

  /// Whether a word or digits follow `index` with nothing between: the end of "180" in "180ml".
  func runsOn(after index: Int) -> Bool {
    let next = self[index + 1]
    return next.isGlued && (next.kind == .word || next.kind == .digits)
  }

  /// The index of the first lexeme at or after an offset; nil past the last.
  func index(at offset: Int) -> Int? {
    var (low, high) = (0, lexemes.count)
    while low < high {
      let middle = (low + high) / 2
      if lexemes[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low < lexemes.count ? low : nil
  }

  /// The lexemes around `index` without a foreign word: no date and no number reaches beyond them.
  func stretch(around index: Int) -> Range<Int> {
    var (first, end) = (index, index + 1)
    while first > 0, !isForeign(first - 1) { first -= 1 }
    while end < count, !isForeign(end) { end += 1 }
    return first..<end
  }

  /// The range of the lexemes from `first` up to, not including, `end`.
  func range(_ first: Int, _ end: Int) -> TextRange {
    TextRange(lexemes[first].start, lexemes[end - 1].end)
  }

  /// Whether a capital begins the lexeme and it does not begin the passage.
  func isProperlyCapitalised(_ index: Int) -> Bool { index > 0 && self[index].isCapitalised }

  /// The byte of a word of one letter, exactly as written; nil for longer words.
  func letter(_ index: Int) -> UInt8? {
    let lexeme = self[index]
    return lexeme.kind == .word && lexeme.length == 1 ? text.utf8[lexeme.start] : nil
  }
}

extension StaticString {
  /// The bytes of a table.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }

  /// The table as text.
  var words: String { String(decoding: bytes, as: UTF8.self) }
}

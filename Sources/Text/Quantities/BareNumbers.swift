/// Numbers for themselves, whatever they count.
struct BareNumbers {
  let passage: Passage
  private let grammar: NumberGrammar

  init(_ passage: Passage) {
    self.passage = passage
    grammar = NumberGrammar(passage)
  }

  var found: [Quantity] {
    var found: [Quantity] = []
    var index = passage.place(from: 0)
    while let number = grammar.number(at: index) {
      index = number.end
      defer { index = passage.place(from: index) }
      guard stands(number) else {
        while passage[index].isGlued, passage.isWord(index) || passage.isDigits(index) {
          index += 1
        }
        continue
      }
      found.append(
        Quantity(
          range: passage.range(number.first, number.end), kind: .number, value: number.value,
          isApproximate: Approximation(passage).isStated(around: number.first, number.end)))
    }
    return found
  }

  /// Whether the digits are a number of their own: not part of a name ("L202"), a measure
  /// ("29km"), an ordinal or an address, and "one" no pronoun.
  private func stands(_ number: NumberPhrase) -> Bool {
    if number.isDigits {
      let isNamed = passage[number.first].isGlued && passage.isWord(number.first - 1)
      return !isNamed && !passage.runsOn(after: number.end - 1)
        && !passage.isInAddress(number.first)
    }
    return !isPronoun(number)
  }

  /// Those that count something.
  var counted: [Quantity] { found.filter { counts($0.range) } }

  /// Whether a number counts something, as one would say it aloud: not the hour or the verse of
  /// "5:11", nor the "one" of "one of them" and "a safe one".
  private func counts(_ range: TextRange) -> Bool {
    guard let index = passage.index(at: range.start) else { return false }
    if passage.isMark(index + 1, ":"), passage.isDigits(index + 2), passage[index + 2].isGlued {
      return false
    }
    if passage.isMark(index - 1, ":"), passage[index].isGlued, passage.isDigits(index - 2) {
      return false
    }
    guard passage.isWord(index, "one"), range.end == passage[index].end else {
      return !isHour(index)
    }
    return passage.isWord(index + 1) && passage.keyword(index + 1) == nil
      && !passage.isMark(index - 1, "-")
  }

  /// "6 a.m."
  private func isHour(_ index: Int) -> Bool {
    let isHalf = passage.isWord(index + 1, "a") || passage.isWord(index + 1, "p")
    return passage.isWord(index + 1, "am") || passage.isWord(index + 1, "pm")
      || isHalf && passage.isMark(index + 2, ".") && passage.isWord(index + 3, "m")
  }

  /// "this one", "the one that", "no one", "one another", "a new one".
  private func isPronoun(_ number: NumberPhrase) -> Bool {
    guard number.end == number.first + 1, passage.isWord(number.first, "one") else { return false }
    let before = number.first - 1
    if passage.isWord(number.end, "another") || passage.isWord(before, "no") { return true }
    return passage.isKeyword(before, .this) || passage.isKeyword(before, .that)
      || passage.isKeyword(before, .the) || passage.isWord(before, "which")
      || passage.isWord(before, "every") || passage.isWord(before, "each")
      || passage.isWord(before, "any") || passage.sense(before).ordinal != nil
      || passage.isKeyword(before, .next) || passage.isKeyword(before, .current)
      || passage.isKeyword(before, .previous) || passage.isKeyword(before, .last)
  }
}

extension Passage {
  /// Whether the lexeme belongs to a web address: its run of glued lexemes begins "www." or has
  /// "://" in it.
  func isInAddress(_ index: Int) -> Bool {
    var first = index
    while self[first].isGlued {
      first -= 1
      if isMark(first, "/"), isMark(first - 1, "/"), isMark(first - 2, ":") { return true }
    }
    return first < index && isWord(first, "www")
  }
}

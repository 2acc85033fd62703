/// Percentages and percentage points.
struct Percentages {
  let passage: Passage
  private let grammar: NumberGrammar

  init(_ passage: Passage) {
    self.passage = passage
    grammar = NumberGrammar(passage)
  }

  var found: [Quantity] {
    var found: [Quantity] = []
    var index = place(from: 0)
    while index < passage.count {
      index = amount(at: index, into: &found) ?? bare(at: index, into: &found) ?? index + 1
      index = place(from: index)
    }
    return found
  }

  private let per = WordKey.of("per".utf8)

  /// The next place where an amount or a word for one may begin.
  private func place(from index: Int) -> Int {
    passage.place(from: index) {
      $0.keyword == .half || $0.keyword == .percent || $0.scalar == 0x25
        || $0.key == per
    }
  }

  /// "6.6 percent", "5%", "two percentage points".
  private func amount(at index: Int, into found: inout [Quantity]) -> Int? {
    guard let number = grammar.number(at: index) ?? half(at: index) else { return nil }
    guard let word = percentWord(at: unitStart(after: number)) else { return number.end }
    guard !passage.isInAddress(index), !passage.runsOn(after: word - 1) else { return word }
    var end = word
    var unit = "percent"
    if passage.isKeyword(end, .point) || passage.isKeyword(end, .points) {
      unit = "percentage point"
      end += 1
    }
    found.append(
      Quantity(
        range: passage.range(index, end), kind: .percent, value: number.value, unit: unit,
        isApproximate: Approximation(passage).isStated(around: index, end)))
    return end
  }

  /// "half a percentage point".
  private func half(at index: Int) -> NumberPhrase? {
    guard passage.isKeyword(index, .half), passage.isKeyword(index + 1, .a) else { return nil }
    return NumberPhrase(first: index, end: index + 1, value: 0.5, isFraction: true)
  }

  /// Past a hyphen, or past the "of a" of "a quarter of a percentage point".
  private func unitStart(after number: NumberPhrase) -> Int {
    if passage.isMark(number.end, "-") { return number.end + 1 }
    let of = passage.isKeyword(number.end, .of) ? number.end + 1 : number.end
    return number.isFraction && passage.isKeyword(of, .a) ? of + 1 : number.end
  }

  /// "percent of 10", as tables and forms write it, and the sign without a number ("the % of
  /// increase").
  private func bare(at index: Int, into found: inout [Quantity]) -> Int? {
    guard let word = percentWord(at: index), !passage[index].isGlued else { return nil }
    let of = passage.isKeyword(word, .of) ? word + 1 : word
    if of > word, let number = grammar.number(at: of) {
      let end = percentWord(at: number.end) ?? number.end
      found.append(
        Quantity(
          range: passage.range(index, end), kind: .percent, value: number.value, unit: "percent"))
      return end
    }
    guard passage.isMark(index, "%") else { return nil }
    found.append(
      Quantity(range: passage.range(index, word), kind: .percent, value: nil, unit: "percent"))
    return word
  }

  /// The index after "%", "percent", "per cent", "percentage" …
  private func percentWord(at index: Int) -> Int? {
    if passage.isMark(index, "%") || passage.isKeyword(index, .percent) { return index + 1 }
    if passage.isWord(index, "per"), passage.isWord(index + 1, "cent") { return index + 2 }
    return nil
  }
}

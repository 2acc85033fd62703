/// Ages: "five years old", "a 45-year-old", "aged 29", "Kovač, 52, said".
struct Ages {
  let passage: Passage
  private let numbers: NumberGrammar

  init(_ passage: Passage) {
    self.passage = passage
    numbers = NumberGrammar(passage)
  }

  var found: [Quantity] {
    var found: [Quantity] = []
    var index = place(from: 0)
    while index < passage.count {
      defer { index = place(from: index) }
      if let age = counted(at: index) ?? afterWord(at: index) ?? between(at: index) {
        found.append(
          Quantity(
            range: passage.range(age.first, age.end), kind: .age, value: age.value,
            unit: age.unit,
            isApproximate: Approximation(passage).isStated(around: age.first, age.end)))
        index = age.end
      } else {
        index = numbers.number(at: index)?.end ?? index + 1
      }
    }
    return found
  }

  /// The next place where an age may begin.
  private func place(from index: Int) -> Int {
    passage.place(from: index) { $0.keyword == .age || $0.keyword == .aged }
  }

  private typealias Age = (first: Int, end: Int, value: Double, unit: String)

  /// "five years old", "3 years of age", "90 day old", "45-year-old", "87 yo".
  private func counted(at index: Int) -> Age? {
    guard let number = numbers.number(at: index) else { return nil }
    let word = passage.isMark(number.end, "-") ? number.end + 1 : number.end
    if passage.isWord(word, "yo") { return (index, word + 1, number.value, "Year") }
    if passage.isWord(word, "y"), passage.isMark(word + 1, "/"), passage.isWord(word + 2, "o") {
      return (index, word + 3, number.value, "Year")
    }
    guard let unit = unit(at: word) else { return nil }
    let next = passage.isMark(word + 1, "-") ? word + 2 : word + 1
    if passage.isKeyword(next, .old) || passage.isWord(next, "olds") {
      return (index, next + 1, number.value, unit)
    }
    if passage.isKeyword(next, .of), passage.isKeyword(next + 1, .age) {
      return (index, next + 2, number.value, unit)
    }
    return nil
  }

  /// "age 87", "aged 29", "at the age of 17".
  private func afterWord(at index: Int) -> Age? {
    guard passage.isKeyword(index, .age) || passage.isKeyword(index, .aged) else { return nil }
    let of = passage.isKeyword(index + 1, .of) ? index + 2 : index + 1
    guard let number = numbers.number(at: of), number.value <= 130, number.value > 0,
      passage.isWord(number.first) || !passage.runsOn(after: number.end - 1)
    else { return nil }
    // The span is that of "age 87" as a whole; "aged between 5 and 7" is read by the range.
    return (index, number.end, number.value, "Age")
  }

  /// "Kovač, 52, a lawyer": digits between commas after a name. A list of numbers or a date has
  /// no name before them.
  private func between(at index: Int) -> Age? {
    guard passage.isMark(index - 1, ","), passage[index - 1].isGlued, passage.isDigits(index),
      !passage[index].isGlued, passage.isMark(index + 1, ","), passage[index + 1].isGlued,
      (1...110).contains(passage[index].value), passage[index].length < 4,
      passage.isWord(index - 2), passage[index - 2].isCapitalised, passage.isWord(index + 2),
      passage.sense(index - 2).month == 0
    else { return nil }
    return (index, index + 1, passage[index].value, "Year")
  }

  private func unit(at index: Int) -> String? {
    switch passage.sense(index).period {
    case .day: "Day"
    case .week: "Week"
    case .month: "Month"
    case .year: "Year"
    case .decade, .century, .hour, .minute, .second, .night, .businessday, .weekend, .fortnight,
      .quarter, .half, nil:
      nil
    }
  }
}

/// Days of the month: "3", "04th", "twenty-first", "the ninth", "twenty five".
struct DayNumbers {
  let passage: Passage

  /// A day of the month at `index`, and the index after it.
  struct DayNumber {
    let day: Int
    let end: Int
    let isOrdinal: Bool
  }

  /// The day written in digits at `index`, with or without an ordinal ending.
  func digits(at index: Int) -> DayNumber? {
    guard passage.isDigits(index), passage[index].length <= 2 else { return nil }
    let day = Int(bounded: passage[index].value)
    guard (1...31).contains(day) else { return nil }
    if OrdinalGrammar(passage: passage).ordinal(at: index) != nil {
      return DayNumber(day: day, end: index + 2, isOrdinal: true)
    }
    return passage.runsOn(after: index) && !passage.isDigits(index + 1)
      && passage.sense(index + 1).month == 0
      ? nil : DayNumber(day: day, end: index + 1, isOrdinal: false)
  }

  /// The day in words at `index`, an ordinal unless `cardinal` is asked for too.
  func words(at index: Int, cardinal: Bool = false) -> DayNumber? {
    var day = 0
    var next = index
    if let ten = passage.sense(next).cardinal, ten.magnitude == .ten, ten.value <= 30 {
      day = Int(ten.value)
      next += 1
      let unit = passage.isMark(next, "-") ? next + 1 : next
      let sense = passage.sense(unit)
      if let numeral = sense.ordinal, numeral.magnitude == .unit, !sense.isPlural {
        return number(day + Int(numeral.value), unit + 1, true)
      }
      guard cardinal else { return nil }
      if let numeral = sense.cardinal, numeral.magnitude == .unit, numeral.value > 0 {
        return number(day + Int(numeral.value), unit + 1, false)
      }
      return number(day, next, false)
    }
    let sense = passage.sense(index)
    if let numeral = sense.ordinal, !sense.isPlural, !passage.isKeyword(index, .quarter) {
      return number(Int(min(numeral.value, 99)), index + 1, true)
    }
    if cardinal, let numeral = sense.cardinal, numeral.value < 20, numeral.value > 0 {
      return number(Int(numeral.value), index + 1, false)
    }
    return nil
  }

  /// A day in digits or ordinal words, "the" before it allowed.
  func day(at index: Int) -> DayNumber? {
    let start = passage.isKeyword(index, .the) ? index + 1 : index
    return digits(at: start) ?? words(at: start)
  }

  private func number(_ day: Int, _ end: Int, _ isOrdinal: Bool) -> DayNumber? {
    (1...31).contains(day) ? DayNumber(day: day, end: end, isOrdinal: isOrdinal) : nil
  }
}

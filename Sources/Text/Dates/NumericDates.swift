/// Dates in digits: "2018-7-6", "10/1/2018", "23.04.2022", "22/04", "23/Sep/2020", "12-2015".
struct NumericDates {
  let context: DateContext
  private var passage: Passage { context.passage }

  /// One field between separators: digits, or a month's name.
  private struct Field {
    let value: Int
    let digits: Int
    let isMonthName: Bool
    let end: Int
  }

  func reading(at index: Int) -> DateReading? {
    guard let first = field(at: index), !isInsideNumber(index) else { return nil }
    guard let separator = separator(at: first.end), let second = field(at: first.end + 1),
      separator.isGlued == false || passage[first.end + 1].isGlued
    else { return spaced(at: index, first) }
    if separatorMatches(second.end, separator.mark), let third = field(at: second.end + 1),
      passage[second.end + 1].isGlued, !continues(third.end)
    {
      return threeFields(index, first, second, third)
    }
    guard !continues(second.end) else { return nil }
    return twoFields(index, first, second, separator.mark)
  }

  /// Whether the digits go on a longer number or a name before them ("ABC-12", "555-12").
  private func isInsideNumber(_ index: Int) -> Bool {
    guard passage[index].isGlued, index - 1 != context.hyphen else { return false }
    let before = passage[index - 1]
    if before.kind != .mark { return true }
    let isJoint =
      passage.isMark(index - 1, "-") || passage.isMark(index - 1, "/")
      || passage.isMark(index - 1, ".") || passage.isMark(index - 1, ",")
      || passage.isMark(index - 1, ":") || passage.isMark(index - 1, "$")
    guard isJoint, before.isGlued else { return passage.isMark(index - 1, "$") }
    // A word may run into a date of four-figure year ("archive-2018-09-23").
    return !(passage.isWord(index - 2) && passage[index].length == 4)
  }

  private func field(at index: Int) -> Field? {
    let lexeme = passage[index]
    if lexeme.kind == .digits, lexeme.length == 4 || lexeme.length <= 2 {
      return Field(
        value: Int(bounded: lexeme.value), digits: lexeme.length, isMonthName: false, end: index + 1
      )
    }
    let month = context.month(at: index)
    return month > 0 ? Field(value: month, digits: 0, isMonthName: true, end: index + 1) : nil
  }

  private func separator(at index: Int) -> (mark: UInt32, isGlued: Bool)? {
    let lexeme = passage[index]
    guard lexeme.isGlued, lexeme.scalar == 0x2D || lexeme.scalar == 0x2F || lexeme.scalar == 0x2E
    else { return nil }
    return (lexeme.scalar, passage[index + 1].isGlued)
  }

  private func separatorMatches(_ index: Int, _ mark: UInt32) -> Bool {
    passage[index].scalar == mark && passage[index].isGlued
  }

  /// Whether more digits hang on: a telephone number, a version, a sum.
  private func continues(_ end: Int) -> Bool {
    let next = passage[end]
    guard next.isGlued else { return false }
    if next.kind == .word || next.kind == .digits { return !passage.isWord(end, "t") }
    let isJoint = passage.isMark(end, "/") || passage.isMark(end, ".") || passage.isMark(end, ",")
    return isJoint && passage.isDigits(end + 1) && passage[end + 1].isGlued
  }

  private func threeFields(_ index: Int, _ a: Field, _ b: Field, _ c: Field) -> DateReading? {
    var date = PartialDate()
    if a.digits == 4 {
      // 2018-7-6, 2019-aug-1, 2020/23/Sep
      date.year = a.value
      (date.month, date.day) = c.isMonthName ? (c.value, b.value) : (b.value, c.value)
      if !c.isMonthName, !b.isMonthName, b.value > 12 {
        (date.month, date.day) = (c.value, b.value)
      }
      guard c.digits != 4, b.digits != 4 else { return nil }
    } else {
      guard c.digits == 4 || c.digits == 2, !c.isMonthName else { return nil }
      (date.month, date.day) = monthAndDay(a, b)
      if c.digits == 4 {
        date.year = c.value
      } else if let year = YearNumbers(passage: passage).twoDigits(at: c.end - 1) {
        (date.year, date.shortYear) = (year.year, year.shortYear)
      }
    }
    guard let month = date.month, (1...12).contains(month), let day = date.day,
      (1...31).contains(day), date.year.map({ (1000...2199).contains($0) }) ?? true
    else { return nil }
    return NamedDates(context: context).finished(index, c.end, date)
  }

  /// Month before day, as American papers write, where both readings are possible.
  private func monthAndDay(_ a: Field, _ b: Field) -> (month: Int, day: Int) {
    a.isMonthName || (a.value <= 12 && !b.isMonthName) ? (a.value, b.value) : (b.value, a.value)
  }

  private func twoFields(_ index: Int, _ a: Field, _ b: Field, _ mark: UInt32) -> DateReading? {
    if a.isMonthName, b.digits == 4 { return nil }
    if mark != 0x2E, a.digits > 0, a.digits <= 2, b.digits == 4, (1...12).contains(a.value),
      (1900...2199).contains(b.value)
    {
      return NamedPeriods(context: context).month(
        index, b.end, PartialDate(year: b.value, month: a.value))
    }
    if a.digits == 4, b.digits == 2, mark != 0x2E, (1900...2199).contains(a.value),
      (1...12).contains(b.value)
    {
      return NamedPeriods(context: context).month(
        index, b.end, PartialDate(year: a.value, month: b.value))
    }
    // "Sept-30" and "22-April" are dates; "9-6" is a score and "4.22" a number, but for "on 4.22".
    let isCalled = passage.isKeyword(index - 1, .on)
    guard a.digits < 3, b.digits < 3, !(a.isMonthName && b.isMonthName),
      mark == 0x2F || a.isMonthName || b.isMonthName || isCalled
    else { return nil }
    let (month, day) = monthAndDay(a, b)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    // "24/7" is around the clock.
    if a.value == 24, b.value == 7, mark == 0x2F { return nil }
    var date = PartialDate(month: month, day: day)
    var end = b.end
    if passage.isMark(end, ","), let year = YearNumbers(passage: passage).fourDigits(at: end + 1) {
      date.year = year.year
      end = year.end
    }
    return NamedDates(context: context).finished(index, end, date)
  }

  /// "2016 10 16".
  private func spaced(at index: Int, _ first: Field) -> DateReading? {
    guard first.digits == 4, (1900...2199).contains(first.value),
      passage.isDigits(index + 1), passage[index + 1].length == 2,
      passage.isDigits(index + 2), passage[index + 2].length == 2, !continues(index + 3),
      (1...12).contains(Int(bounded: passage[index + 1].value)),
      (1...31).contains(Int(bounded: passage[index + 2].value))
    else { return nil }
    let date = PartialDate(
      year: first.value, month: Int(bounded: passage[index + 1].value),
      day: Int(bounded: passage[index + 2].value))
    return NamedDates(context: context).finished(index, index + 3, date)
  }
}

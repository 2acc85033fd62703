/// Lengths of time: "three months", "3h", "two-week", "one hour and a half", "2 years 1 month".
struct Durations {
  let context: DateContext
  private var passage: Passage { context.passage }

  func reading(at index: Int) -> DateReading? {
    guard var reading = single(at: index) else { return nil }
    while let more = continuation(of: reading) {
      reading.length += more.length
      reading.end = more.end
      reading.timex = timexDuration(reading.length)
    }
    return reading
  }

  /// A number of one unit, by the lexemes it covers.
  func single(at index: Int) -> DateReading? {
    let count = count(at: index)
    guard let count else { return nil }
    var unit = count.end
    if passage.isMark(unit, "-"), passage.isWord(unit + 1) { unit += 1 }
    guard let period = period(at: unit) else { return nil }
    // "a second term", "in some quarters"
    if count.isArticle, period.period == .second { return nil }
    if passage.isKeyword(index, .some), period.period == .quarter { return nil }
    var end = period.end
    guard !passage.isKeyword(end, .old), !isAge(end) else { return nil }
    var value = count.value
    if let more = half(after: end) {
      value += more.value
      end = more.end
    }
    let length = [TimeLength(count: value, period: period.period)]
    return DateReading(
      first: index, end: end, grain: .duration, timex: timexDuration(length),
      isCertain: !isVague(index), length: length, isPartial: count.isArticle)
  }

  /// "-old", "of age".
  private func isAge(_ end: Int) -> Bool {
    passage.isMark(end, "-") && passage.isKeyword(end + 1, .old)
      || passage.isKeyword(end, .of) && passage.isKeyword(end + 1, .age)
  }

  /// How many: a number, an article, "a couple of", "few" (three, as Recognizers-Text takes it),
  /// "half an", "all".
  private func count(at index: Int) -> (value: Double, end: Int, isArticle: Bool)? {
    if passage.isKeyword(index, .half) {
      if passage.isKeyword(index + 1, .a) { return (0.5, index + 2, false) }
      return period(at: index + 1)?.period.isTime == true ? (0.5, index + 1, false) : nil
    }
    if let numeral = passage.sense(index).cardinal, passage.isWord(index + 1, "quarters") {
      return (numeral.value, index + 1, false)
    }
    if let number = NumberGrammar(passage).number(at: index), number.value >= 0 {
      let isInName = number.isDigits && passage[index].isGlued && passage.isWord(index - 1)
      // "$5 a day", "2018 days": neither money nor a year counts time.
      let isMoney = passage.isMark(index - 1, "$")
      return isInName || isMoney || number.value > 99_999 ? nil : (number.value, number.end, false)
    }
    var next = index
    let hasArticle = passage.isKeyword(next, .a)
    if hasArticle { next += 1 }
    if passage.isKeyword(next, .couple) {
      return (2, passage.isKeyword(next + 1, .of) ? next + 2 : next + 1, false)
    }
    if passage.isKeyword(next, .few) { return (3, next + 1, false) }
    if hasArticle { return (1, next, true) }
    if passage.isKeyword(index, .some) || passage.isKeyword(index, .several) {
      return (3, index + 1, false)
    }
    if passage.isKeyword(index, .all), !passage.isKeyword(index + 1, .the) {
      return (1, index + 1, false)
    }
    return nil
  }

  /// Whether the count is a word that names no number.
  private func isVague(_ index: Int) -> Bool {
    let word = passage.isKeyword(index, .a) ? index + 1 : index
    return passage.isKeyword(word, .few) || passage.isKeyword(word, .some)
      || passage.isKeyword(word, .several) || passage.isKeyword(word, .couple)
  }

  /// The unit of time at `index`. A single letter must be glued to its digits ("3h", "3Y").
  func period(at index: Int) -> (period: Period, end: Int)? {
    if passage.isWord(index, "business") || passage.isWord(index, "working"),
      passage.sense(index + 1).period == .day
    {
      return (.businessday, index + 2)
    }
    guard let period = passage.sense(index).period, !passage.runsOn(after: index) else {
      return nil
    }
    if passage[index].length == 1, !passage[index].isGlued { return nil }
    if period == .half { return nil }
    return (period, index + 1)
  }

  /// "… and half", "… and a quarter" after the unit.
  private func half(after index: Int) -> (value: Double, end: Int)? {
    guard passage.isKeyword(index, .and) else { return nil }
    let next = passage.isKeyword(index + 1, .a) ? index + 2 : index + 1
    if passage.isKeyword(next, .half) { return (0.5, next + 1) }
    return passage.isWord(next, "quarter") ? (0.25, next + 1) : nil
  }

  /// A smaller unit that goes on the duration: "… 1 month 21 days", "… and 2 weeks".
  private func continuation(of reading: DateReading) -> DateReading? {
    guard let last = reading.length.last else { return nil }
    let hasAnd = passage.isKeyword(reading.end, .and)
    guard let more = single(at: hasAnd ? reading.end + 1 : reading.end),
      let next = more.length.first,
      next.period.days < last.period.days, !more.isPartial
    else { return nil }
    return more
  }
}

extension Period {
  /// Its length in days, for comparing.
  var days: Double {
    switch self {
    case .second: 1.0 / 86_400
    case .minute: 1.0 / 1_440
    case .hour: 1.0 / 24
    case .day, .night, .businessday: 1
    case .weekend: 2
    case .week: 7
    case .fortnight: 14
    case .month: 30.4
    case .quarter: 91
    case .half: 183
    case .year: 365.25
    case .decade: 3_652
    case .century: 36_524
    }
  }
}

extension CalendarDate {
  /// The day that lies a length of time away; nil for parts of months and for times of day.
  func adding(_ lengths: [TimeLength], sign: Int) -> CalendarDate? {
    var day: CalendarDate? = self
    for length in lengths {
      let count = Int(bounded: length.count.rounded()) * sign
      switch length.period {
      case .second, .minute, .hour: return nil
      case .day, .night: day = day?.adding(days: count)
      case .businessday: day = day?.adding(businessDays: count)
      case .week, .weekend: day = day?.adding(days: Int(bounded: 7 * length.count) * sign)
      case .fortnight: day = day?.adding(days: 14 * count)
      case .month: day = day?.adding(months: count)
      case .quarter: day = day?.adding(months: 3 * count)
      case .half: day = day?.adding(months: 6 * count)
      case .year: day = day?.adding(months: Int(bounded: 12 * length.count) * sign)
      case .decade: day = day?.adding(months: 120 * count)
      case .century: day = day?.adding(months: 1200 * count)
      }
    }
    return day
  }

  /// Monday to Friday count.
  private func adding(businessDays: Int) -> CalendarDate? {
    let sign = businessDays < 0 ? -1 : 1
    let weeks = max(0, abs(businessDays) - 1) / 5
    var day = adding(days: 7 * weeks * sign)
    var left = abs(businessDays) - 5 * weeks
    while left > 0, let next = day?.adding(days: sign) {
      day = next
      if next.weekday < 6 { left -= 1 }
    }
    return day
  }
}

/// Days a length of time away from another: "two weeks ago", "3 days from Tuesday", "in a week",
/// "two months after next Friday".
struct Offsets {
  let context: DateContext
  let reader: DateReader
  private var passage: Passage { context.passage }

  /// - Parameter length: the length of time that begins at `index`, if one does.
  func reading(at index: Int, from length: DateReading?) -> DateReading? {
    if passage.isKeyword(index, .in) || passage.isKeyword(index, .within) {
      return ahead(at: index)
    }
    guard let length else { return nil }
    return fromNow(length) ?? fromAnchor(length)
  }

  /// "ago", "earlier", "later", "from now", "hence".
  private func fromNow(_ length: DateReading) -> DateReading? {
    let next = length.end
    if passage.isKeyword(next, .ago) { return resolved(length, next + 1, -1) }
    if passage.isKeyword(next, .earlier) { return fromElsewhere(resolved(length, next + 1, -1)) }
    if passage.isKeyword(next, .later) { return fromElsewhere(resolved(length, next + 1, 1)) }
    if passage.isKeyword(next, .from),
      passage.isKeyword(next + 1, .now) || passage.isKeyword(next + 1, .today)
    {
      return resolved(length, next + 2, 1)
    }
    return passage.isWord(next, "hence") ? resolved(length, next + 1, 1) : nil
  }

  /// "a year later" counts from a day that the story has told, which is not looked for here: its
  /// TIMEX counts from the day of publication, as Recognizers-Text does, its days stay open.
  private func fromElsewhere(_ reading: DateReading?) -> DateReading? {
    var open = reading
    open?.days = nil
    return open
  }

  /// "3 days from Tuesday", "2 weeks before Christmas", "two days before yesterday".
  private func fromAnchor(_ length: DateReading) -> DateReading? {
    let isBefore = passage.isKeyword(length.end, .before)
    guard
      isBefore || passage.isKeyword(length.end, .after) || passage.isKeyword(length.end, .from)
        || passage.isKeyword(length.end, .since)
    else { return nil }
    let sign = isBefore ? -1 : 1
    guard let anchor = anchor(at: length.end + 1),
      let day = forward(anchor)?.adding(length.length, sign: sign)
    else { return nil }
    return DateReading(
      first: length.first, end: anchor.end, grain: .day, timex: day.iso, start: PartialDate(day),
      days: DaySpan(day), isCertain: anchor.isCertain, length: length.length)
  }

  /// A day, or a month or year of which the first day counts.
  private func anchor(at index: Int) -> DateReading? {
    let start =
      passage.isKeyword(index, .the) && passage.isWord(index + 1, "year") ? index + 1 : index
    guard let anchor = reader.core(at: start), anchor.length.isEmpty || anchor.grain == .day else {
      return nil
    }
    switch anchor.grain {
    case .day: return anchor
    case .month, .year: return anchor.start?.year == nil ? nil : anchor
    case .week, .quarter, .season, .span, .time, .duration, .present: return nil
    }
  }

  /// A weekday or a yearless day to count from is one to come, where it is not said otherwise.
  private func forward(_ anchor: DateReading) -> CalendarDate? {
    guard let reference = context.reference, let day = anchor.days?.first, !anchor.isCertain else {
      return anchor.days?.first
    }
    if anchor.start == nil {
      return reference.adding(days: (day.weekday - reference.weekday + 6) % 7 + 1)
    }
    let coming = (0...1).compactMap { anchor.start?.firstDay(in: reference.year + $0) }
    return coming.first { $0 >= reference } ?? day
  }

  /// "in two weeks", "in 5 minutes": after "the first time" or a superlative it is the time it
  /// took.
  private func ahead(at index: Int) -> DateReading? {
    guard let length = Durations(context: context).reading(at: index + 1), !isSpan(index) else {
      return nil
    }
    guard passage.isKeyword(index, .in) else { return nil }
    var ahead = length
    ahead.first = index
    if passage.isKeyword(length.end, .since), let anchored = fromAnchor(ahead) { return anchored }
    return resolved(ahead, length.end, 1, isCertain: false)
  }

  /// Whether the words before "in" measure a stretch of time ("the worst in ten years", "its
  /// biggest drop in two years").
  private func isSpan(_ index: Int) -> Bool {
    guard passage.isWord(index - 1) else { return false }
    if passage.isWord(index - 1, "time") || passage.sense(index - 1).ordinal != nil
      || isSuperlative(index - 1)
    {
      return true
    }
    var word = index - 2
    while word >= index - Self.farthest, passage.isWord(word) {
      if isSuperlative(word) || passage.sense(word).ordinal != nil { return isDefinite(word - 1) }
      word -= 1
    }
    return false
  }

  /// So many words before "in" a superlative still measures.
  private static let farthest = 5

  private func letters(_ index: Int) -> String {
    passage.isWord(index)
      ? String(
        decoding: passage.text.utf8[passage[index].start..<passage[index].end], as: UTF8.self
      )
      .lowercased() : ""
  }

  private func isSuperlative(_ index: Int) -> Bool {
    let word = letters(index)
    return word.utf8.count > 4 && word.hasSuffix("est") && word != "latest"
      || ["worst", "best", "most", "least", "only"].contains(word)
  }

  /// "the", "its", the s of "China’s".
  private func isDefinite(_ index: Int) -> Bool {
    ["the", "its", "their", "his", "her", "our", "s"].contains(letters(index))
  }

  /// Counted from the day of publication. Units of a month and more leave the day open, so the
  /// whole month or year is meant.
  private func resolved(_ length: DateReading, _ end: Int, _ sign: Int, isCertain: Bool = true)
    -> DateReading?
  {
    guard let smallest = length.length.last?.period else { return nil }
    if smallest.isTime { return moment(length, end, sign) }
    guard let day = context.reference?.adding(length.length, sign: sign) else {
      return context.reference == nil
        ? DateReading(first: length.first, end: end, grain: .day, timex: "XXXX-XX-XX") : nil
    }
    let whole: Period? =
      switch smallest {
      case .month, .quarter, .half: .month
      case .year, .decade, .century: .year
      case .second, .minute, .hour, .day, .night, .businessday, .week, .weekend, .fortnight: nil
      }
    let days = whole.flatMap { PeriodSpan($0, holding: day)?.days } ?? DaySpan(day)
    return DateReading(
      first: length.first, end: end, grain: .day, timex: day.iso, start: PartialDate(day),
      days: days, isCertain: isCertain && whole == nil && length.isCertain, length: length.length)
  }

  /// Hours and minutes are counted from the beginning of the day of publication, whose hour is
  /// not known here.
  private func moment(_ length: DateReading, _ end: Int, _ sign: Int) -> DateReading? {
    guard let reference = context.reference else { return nil }
    var seconds = 0
    for part in length.length {
      seconds += Int(bounded: part.count * part.period.days * 86_400 + 0.5) * sign
    }
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    guard let day = reference.adding(days: days) else { return nil }
    let rest = seconds - days * 86_400
    let clock = "\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))"
    return DateReading(
      first: length.first, end: end, grain: .time, timex: "\(day.iso)T\(clock)",
      days: DaySpan(day), isCertain: false)
  }
}

/// Times of day beside a date: "tomorrow 8:00am", "8am this morning", "Friday at 4", "Monday
/// evening". A time of day alone is no date.
struct ClockTimes {
  let context: DateContext
  let reader: DateReader
  private var passage: Passage { context.passage }

  fileprivate struct Clock {
    var hour: Int
    var minute: Int?
    var second: Int?
    var end: Int
    var hasHalf = false

    var timex: String {
      var text = "T\(padded(hour))"
      if let minute { text += ":\(padded(minute))" }
      if let second { text += ":\(padded(second))" }
      return text
    }
  }

  /// Adds the time that follows a day.
  func extend(_ reading: inout DateReading) {
    guard reading.grain == .day else { return }
    let part = partOfDay(at: reading.end, after: reading)
    let next = part?.end ?? reading.end
    if let clock = clockAfterDay(at: next, part?.timex) {
      reading.timex += clock.timex
      reading.end = clock.end
      reading.grain = .time
    } else if let part {
      reading.timex += part.timex
      reading.end = part.end
      reading.grain = .time
    }
  }

  /// "3pm today", "at 8.30pm today", "8am this morning", "five-thirty tomorrow evening".
  func leading(at index: Int) -> DateReading? {
    let hasAt = passage.isKeyword(index, .at)
    guard var clock = clock(at: hasAt ? index + 1 : index, isLoose: true) else { return nil }
    if passage.isKeyword(clock.end, .on) || passage.isKeyword(clock.end, .of)
      || passage.isMark(clock.end, ",")
    {
      clock.end += 1
    }
    guard let day = day(at: clock.end) else { return nil }
    if let part = partOfDay(at: day.end, after: day) {
      if part.timex == "TEV" || part.timex == "TNI" || part.timex == "TAF" { clock.afternoon() }
      clock.end = part.end
    } else {
      clock.end = day.end
    }
    return DateReading(
      first: hasAt ? index + 1 : index, end: clock.end, grain: .time,
      timex: day.timex + clock.timex, days: day.days,
      isCertain: day.isCertain)
  }

  private func day(at index: Int) -> DateReading? {
    if let part = thisMorning(at: index) { return part }
    guard let day = reader.day(at: index), day.grain == .day else { return nil }
    return day
  }

  /// "this morning", "this evening", "tonight": parts of the day of writing.
  func thisMorning(at index: Int) -> DateReading? {
    let isTonight = passage.isKeyword(index, .tonight)
    guard isTonight || passage.isKeyword(index, .this) && partName(at: index + 1) != nil else {
      return nil
    }
    return DateReading(
      first: index, end: isTonight ? index + 1 : index + 2, grain: .day,
      timex: context.reference?.iso ?? "XXXX-XX-XX",
      start: context.reference.map { PartialDate($0) },
      days: context.reference.map { DaySpan($0) })
  }

  /// The part of the day that words beside a day name: "Monday evening", "Sunday late evening".
  private func partOfDay(at index: Int, after day: DateReading) -> (timex: String, end: Int)? {
    if passage.isKeyword(day.end - 1, .tonight) { return ("TNI", index) }
    if let name = partName(at: day.end - 1) { return (name, index) }
    var next = index
    if passage.isKeyword(next, .early) || passage.isKeyword(next, .late) { next += 1 }
    if passage.isKeyword(next, .in), passage.isKeyword(next + 1, .the) { next += 2 }
    guard let name = partName(at: next) else { return nil }
    return (name, next + 1)
  }

  private func partName(at index: Int) -> String? {
    guard let keyword = passage.keyword(index) else { return nil }
    if keyword == .morning { return "TMO" }
    if keyword == .afternoon { return "TAF" }
    if keyword == .evening { return "TEV" }
    return keyword == .night ? "TNI" : nil
  }

  /// A clock after a day: ", at 7 PM", "around 3", "nine thirty", "17:20", "-11:30 AM".
  private func clockAfterDay(at index: Int, _ part: String?) -> Clock? {
    var next = index
    if passage.isMark(next, ",") || passage.isMark(next, "-") && passage[next].isGlued { next += 1 }
    let isCalled = passage.isKeyword(next, .at) || passage.isKeyword(next, .around)
    if isCalled { next += 1 }
    guard var clock = clock(at: next, isLoose: isCalled) else { return nil }
    if part == "TEV" || part == "TAF" || part == "TNI" && clock.hour > 5 { clock.afternoon() }
    return clock
  }

  /// A time of day. A bare hour counts only where `isLoose`.
  private func clock(at index: Int, isLoose: Bool) -> Clock? {
    if let clock = inDigits(at: index, isLoose: isLoose) { return clock }
    if passage.isKeyword(index, .noon) { return Clock(hour: 12, end: index + 1, hasHalf: true) }
    if passage.isKeyword(index, .midnight) { return Clock(hour: 0, end: index + 1, hasHalf: true) }
    return inWords(at: index, isLoose: isLoose)
  }

  private func inDigits(at index: Int, isLoose: Bool) -> Clock? {
    guard passage.isDigits(index), passage[index].length <= 2, passage[index].value < 25 else {
      return nil
    }
    var clock = Clock(hour: Int(bounded: passage[index].value), end: index + 1)
    let isPoint = passage.isMark(clock.end, ".")
    if passage.isMark(clock.end, ":") || isPoint, passage[clock.end].isGlued,
      passage.isDigits(clock.end + 1), passage[clock.end + 1].length == 2,
      passage[clock.end + 1].value < 60
    {
      clock.minute = Int(bounded: passage[clock.end + 1].value)
      clock.end += 2
      if passage.isMark(clock.end, ":"), passage.isDigits(clock.end + 1),
        passage[clock.end + 1].length == 2
      {
        clock.second = Int(bounded: passage[clock.end + 1].value)
        clock.end += 2
      }
    }
    half(&clock)
    if clock.hasHalf { return clock }
    if passage.runsOn(after: clock.end - 1) { return nil }
    if clock.minute != nil { return isPoint ? nil : clock }
    guard isLoose, clock.hour > 0 else { return nil }
    return passage.isWord(clock.end) && passage.keyword(clock.end) == nil
      || passage.isMark(clock.end, "%") || passage.isMark(clock.end, ",") ? nil : clock
  }

  /// "six pm", "nine thirty", "five-thirty", "six forty-three minutes".
  private func inWords(at index: Int, isLoose: Bool) -> Clock? {
    guard let hour = passage.sense(index).cardinal, hour.value >= 1, hour.value <= 12 else {
      return nil
    }
    var clock = Clock(hour: Int(hour.value), end: index + 1)
    let next = passage.isMark(clock.end, "-") ? clock.end + 1 : clock.end
    if let minutes = NumberGrammar(passage).cardinal(at: next), !minutes.isDigits,
      minutes.value >= 10, minutes.value < 60
    {
      clock.minute = Int(minutes.value)
      clock.end = minutes.end
      if passage.sense(clock.end).period == .minute { clock.end += 1 }
      half(&clock)
      return clock
    }
    half(&clock)
    return clock.hasHalf ? clock : nil
  }

  /// "am", "p.m.", "p", "o'clock".
  private func half(_ clock: inout Clock) {
    let index = clock.end
    if passage.isWord(index, "oclock") {
      clock.end += 1
    } else if passage.isWord(index, "o"), passage.isMark(index + 1, "'"),
      passage.isWord(index + 2, "clock")
    {
      clock.end += 3
    }
    let word = clock.end
    let isGlued = passage[word].isGlued
    let isMorning = passage.isWord(word, "am") || passage.isWord(word, "a") && isGlued
    let isEvening = passage.isWord(word, "pm") || passage.isWord(word, "p") && isGlued
    if isMorning || isEvening {
      clock.end += 1
    } else if passage.isWord(word, "a") || passage.isWord(word, "p"), passage.isMark(word + 1, "."),
      passage.isWord(word + 2, "m")
    {
      clock.end += passage.isMark(word + 3, ".") ? 4 : 3
      clock.hasHalf = true
      if passage.isWord(word, "p") { clock.afternoon() } else { clock.morning() }
      return
    } else {
      clock.hasHalf = word > index
      return
    }
    // "9.30a" with more letters glued is no time.
    clock.hasHalf = true
    if isEvening { clock.afternoon() } else { clock.morning() }
  }
}

extension ClockTimes.Clock {
  fileprivate mutating func afternoon() { if hour < 12 { hour += 12 } }
  fileprivate mutating func morning() { if hour == 12 { hour = 0 } }
}

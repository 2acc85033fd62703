/// What every date grammar reads with: the lexemes, the day of publication, and the rules by
/// which a date without its year finds one.
struct DateContext: Sendable {
  let passage: Passage
  let reference: CalendarDate?
  /// A hyphen that joins two dates: digits glued to it are not the tail of a longer number.
  var hyphen = -1

  /// The month name at `index`: 1…12, 0 for none. Names that are also everyday words ("may",
  /// "march", "sat") need a capital inside the sentence, a number beside them, or a word before
  /// them that calls for a date.
  func month(at index: Int) -> Int {
    let sense = passage.sense(index)
    guard sense.month > 0 else { return 0 }
    if passage[index].isGlued, passage.isMark(index - 1, "$") || passage.isMark(index - 1, "#") {
      return 0
    }
    guard sense.isAmbiguous else { return sense.month }
    return isNameLike(index) ? sense.month : 0
  }

  /// The weekday at `index`, by the same rule: 0 for none.
  func weekday(at index: Int) -> Int {
    let sense = passage.sense(index)
    guard sense.weekday > 0 else { return 0 }
    return !sense.isAmbiguous || isNameLike(index) ? sense.weekday : 0
  }

  private func isNameLike(_ index: Int) -> Bool {
    let after =
      passage.isMark(index + 1, ".") || passage.isMark(index + 1, ",")
        || passage.isMark(index + 1, "/") || passage.isMark(index + 1, "-") ? index + 2 : index + 1
    let numbers = DayNumbers(passage: passage)
    if numbers.digits(at: after) != nil
      || YearNumbers(passage: passage).fourDigits(at: after) != nil
      || numbers.words(at: after) != nil
    {
      return true
    }
    if passage.isDigits(index - 1), passage[index - 1].length <= 2 || passage[index - 1].length == 4
    {
      return true
    }
    if passage.isMark(index - 1, "-") || passage.isMark(index - 1, "/"), passage[index].isGlued,
      passage.isDigits(index - 2) || passage.sense(index - 2).month > 0
    {
      return true
    }
    if isAfterCall(index) { return true }
    // Short forms alone are names more often ("Jan Piercy", "Mar-a-Lago").
    guard
      passage.sense(index).weekday > 0 || passage.isWord(index, "may")
        || passage.isWord(index, "march")
    else { return isBesideMonth(index) }
    // "the Sun" is a paper or a star.
    if passage.isKeyword(index - 1, .the) { return false }
    // "May" at the head of a sentence asks, "March" orders.
    return passage.isProperlyCapitalised(index) && !passage.isMark(index - 1, ".")
      && !isQuote(index - 1)
  }

  private func isQuote(_ index: Int) -> Bool {
    passage.isMark(index, "\"") || passage.isMark(index, "“") || passage.isMark(index, "”")
  }

  /// "Jan-Feb", "Sep to Nov": one month beside another.
  private func isBesideMonth(_ index: Int) -> Bool {
    func isJoint(_ joint: Int) -> Bool {
      passage.isMark(joint, "-") || passage.isKeyword(joint, .to) || passage.isKeyword(joint, .and)
        || passage.isKeyword(joint, .through)
    }
    return isJoint(index - 1) && passage.sense(index - 2).month > 0
      || isJoint(index + 1) && passage.sense(index + 2).month > 0
  }

  /// Whether a word before it calls for a date: "in may", "next sat", "late march", "of may".
  private func isAfterCall(_ index: Int) -> Bool {
    let before = passage.keyword(index - 1)
    let calls: [Keyword] = [
      .in, .since, .until, .during, .last, .next, .early, .late, .middle, .by, .previous,
      .following, .upcoming, .of,
    ]
    if let before, calls.contains(before) { return true }
    if before == .on, passage.sense(index).weekday > 0 { return true }
    if before == .this || before == .from || before == .after || before == .before,
      !passage.isWord(index + 1)
    {
      return true
    }
    // "-" joins "mid-may".
    return passage.isMark(index - 1, "-") && passage.isKeyword(index - 2, .middle)
      || passage.sense(index - 1).weekday > 0
  }

  /// The day that a yearless date means in a text of `reference`: of the candidates of three
  /// years the nearest, where a day to come weighs as two past ones, or, as the tense of the
  /// clause demands, more or less.
  func nearest(_ date: PartialDate, before index: Int) -> CalendarDate? {
    guard let reference else { return nil }
    if date.year != nil { return date.firstDay(in: nil) }
    // What is to be done "by" or "until" a day is as often to come as past.
    let isBound =
      passage.isKeyword(index - 1, .by) || passage.isKeyword(index - 1, .until)
      || passage.isKeyword(index - 1, .before)
    let tense = isBound ? .open : TenseCues.tense(before: index, in: passage)
    let (past, future) =
      switch tense {
      case .future: (4, 1)
      case .past: (1, 20)
      case .open: (1, 2)
      }
    func cost(_ day: CalendarDate) -> Int {
      let distance = day.dayNumber - reference.dayNumber
      return distance <= 0 ? -distance * past : distance * future
    }
    return (-1...1).compactMap { date.firstDay(in: reference.year + $0) }
      .min { cost($0) < cost($1) }
  }

  /// The day that a bare weekday means: the nearest one past, the day of publication included,
  /// or the next one where the clause speaks of what is to come.
  func nearest(weekday: Int, before index: Int) -> CalendarDate? {
    guard let reference else { return nil }
    let back = (reference.weekday - weekday + 7) % 7
    let isFuture = TenseCues.tense(before: index, in: passage) == .future
    return reference.adding(days: isFuture && back > 0 ? 7 - back : -back)
  }
}

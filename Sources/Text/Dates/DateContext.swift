/// What every date grammar reads with: the lexemes, the day of publication, and the rules by
/// which a date without its year finds one.
struct DateContext: Sendable {
  let passage: Passage
  let reference: CalendarDate?

  /// The month name at `index`: 1…12, 0 for none. Names that are also everyday words ("may",
  /// "march", "sat") need a capital inside the sentence, a number beside them, or a word before
  /// them that calls for a date.
  func month(at index: Int) -> Int {
    let sense = passage.sense(index)
    guard sense.month > 0 else { return 0 }
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
      || numbers.words(at: after) != nil || passage.sense(after).month > 0 && after == index + 1
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
    // "May" at the head of a sentence asks, "March" orders.
    return passage.isProperlyCapitalised(index) && !passage.isMark(index - 1, ".")
      && !passage.isMark(index - 1, "\"")
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
  /// years the nearest, where eight months of past weigh as four of future, unless the clause
  /// speaks of what is to come.
  func nearest(_ date: PartialDate, before index: Int) -> CalendarDate? {
    guard let reference else { return nil }
    if date.year != nil { return date.firstDay(in: nil) }
    let isFuture = TenseCues.isFuture(before: index, in: passage)
    let candidates = (-1...1).compactMap { date.firstDay(in: reference.year + $0) }
    return candidates.min { cost($0, reference, isFuture) < cost($1, reference, isFuture) }
  }

  private func cost(_ day: CalendarDate, _ reference: CalendarDate, _ isFuture: Bool) -> Int {
    let distance = day.dayNumber - reference.dayNumber
    return isFuture
      ? (distance >= 0 ? distance : -4 * distance)
      : (distance <= 0 ? -distance : 2 * distance)
  }

  /// The day that a bare weekday means: the nearest one past, the day of publication included,
  /// or the next one where the clause speaks of what is to come.
  func nearest(weekday: Int, before index: Int) -> CalendarDate? {
    guard let reference else { return nil }
    let back = (reference.weekday - weekday + 7) % 7
    let isFuture = TenseCues.isFuture(before: index, in: passage)
    return reference.adding(days: isFuture && back > 0 ? 7 - back : -back)
  }
}

import Testing
import Text

/// A Wednesday.
private let reference = CalendarDate(year: 2022, month: 3, day: 16)

private func mentions(_ sentence: String, _ day: CalendarDate? = reference) -> [DateMention] {
  let text = SourceText(sentence)
  return dateMentions(in: text, within: text.range, reference: day)
}

@Test(
  "The grammar composes dates of any form",
  arguments: [
    ("on the 09th of May", "XXXX-05-09"),
    ("on second of Aug.", "XXXX-08-02"),
    ("on march eighteenth", "XXXX-03-18"),
    ("on the twenty third day of September", "XXXX-09-23"),
    ("on 2019/aug/01", "2019-08-01"),
    ("on 23/Sep/2020", "2020-09-23"),
    ("on 13/04/21", "2021-04-13"),
    ("on 03/18/40", "1940-03-18"),
    ("on 11/12/35", "XX35-11-12"),
    ("on 22/04", "XXXX-04-22"),
    ("the plan for Dec-2018", "2018-12"),
    ("in April of 87", "1987-04"),
    ("in two thousand and fifteen", "2015"),
    ("in 15th century", "(1400-01-01,1500-01-01,P100Y)"),
    ("easter 2018", "2018-04-01"),
    ("black friday 2010", "2010-11-26"),
    ("labor day 2021 weekend", "2021-W35-WE"),
    ("this summer", "2022-SU"),
    ("next year's first quarter", "(2023-01-01,2023-04-01,P3M)"),
    ("2019-H2", "(2019-07-01,2020-01-01,P6M)"),
    ("last 2 quarters", "(2021-07-01,2022-01-01,P6M)"),
    ("next 4 business days", "(2022-03-17,2022-03-23,P4BD)"),
    ("next 13 business days", "(2022-03-17,2022-04-05,P13BD)"),
    ("week 3 of 2027", "2027-W03"),
    ("first ten days of last year", "(2021-01-01,2021-01-11,P10D)"),
    ("rest of the week", "(2022-03-16,2022-03-20,P4D)"),
    ("three weeks from tomorrow", "2022-04-07"),
    ("2 weeks before Christmas", "2022-12-11"),
    ("tuesday of last week", "2022-03-08"),
    ("next week on Thursday", "2022-03-24"),
    ("between now and November 15th", "(2022-03-16,XXXX-11-15,P244D)"),
    ("from the end of March to the middle of September", "(XXXX-04-01,XXXX-09-16,P5M)"),
    ("3 days starting from next Monday", "(2022-03-21,2022-03-24,P3D)"),
    ("one hour and a half", "PT1.5H"),
    ("2 years 1 month 21 days", "P2Y1M21D"),
    ("half an hour", "PT0.5H"),
    ("for a week", "P1W"),
    ("8am this morning", "2022-03-16T08"),
    ("tomorrow at 8:45 p.m.", "2022-03-17T20:45"),
    ("five-thirty tomorrow evening", "2022-03-17T17:30"),
    ("the third Wed of next month", "2022-04-20"),
    ("the 2015-16 season", "(2015-01-01,2016-01-01,P1Y)"),
    ("the nineteen seventies", "(1970-01-01,1980-01-01,P10Y)"),
  ])
func composes(_ words: String, _ timex: String) {
  #expect(mentions("They say \(words).").map(\.timex) == [timex])
}

@Test(
  "A date that cannot be says why",
  arguments: [
    ("Tuesday Nov. 23 October 2021", "two months in one date: November and October"),
    ("Tuesday, March 14, 2022", "14 March 2022 is a Monday, not a Tuesday"),
    ("31 February", "February has no day 31"),
    ("February 29, 2021", "2021 has no 29 February"),
    ("April 31", "April has no day 31"),
    ("March 14, 2022 (Friday)", "14 March 2022 is a Monday, not a Friday"),
    ("Monday (March 15)", "15 March 2022 is a Tuesday, not a Monday"),
  ])
func impossible(_ words: String, _ reason: String) {
  let found = mentions("The paper of \(words) has it.")
  #expect(found.map(\.impossible) == [reason])
}

@Test(
  "A date that can be has no fault",
  arguments: ["Monday, March 14, 2022", "Feb. 29, 2020", "Monday (March 14)", "2/29", "31 May"])
func possible(_ words: String) {
  #expect(mentions("The paper of \(words) has it.").map(\.impossible) == [nil])
}

@Test(
  "What was guessed is not certain",
  arguments: [
    ("on Tuesday", false), ("on March 14", false), ("in March", false), ("late last year", false),
    ("on March 14, 2022", true), ("on Monday (March 14)", true), ("yesterday", true),
    ("last week", true), ("two weeks ago", true), ("two years ago", false),
    ("over the past few years", false),
  ])
func certainty(_ words: String, _ isCertain: Bool) {
  #expect(mentions("It was seen \(words).").map(\.isCertain) == [isCertain])
}

@Test("Without a day of publication only dates that stand on their own are resolved")
func withoutReference() {
  #expect(mentions("on March 14, 2022", nil).map(\.first?.iso) == ["2022-03-14"])
  for words in ["on Tuesday", "yesterday", "last week", "in March", "two weeks ago", "at Easter"] {
    let found = mentions("It was seen \(words).", nil)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.first == nil && $0.last == nil && !$0.isCertain })
  }
}

@Test("Days of the calendar survive their numbers, and their weekdays follow each other")
func calendarLaws() {
  for number in stride(from: -700_000, to: 800_000, by: 997) {
    guard let day = CalendarDate(dayNumber: number), let next = day.adding(days: 1) else {
      Issue.record("no day \(number)")
      continue
    }
    #expect(day.dayNumber == number)
    #expect(CalendarDate(iso: day.iso) == day || day.year < 1000)
    #expect(next.weekday == day.weekday % 7 + 1)
    #expect(day < next)
  }
}

@Test(
  "A number that no integer holds gives no day, and no crash",
  arguments: [
    "the #st day of 2021", "the #th week of July", "the #th Monday in October", "# hours ago",
    "the last # hours", "in # seconds", "# business days ago", "# years before 2020", "# weeks",
    "the next # decades", "in # months", "#th century", "the #s", "#/#/#", "#-#-# at #:#", "Q#",
    "#th to last", "on the #th of May #", "# minutes after 5 pm", "for # days", "#th quarter of #",
  ])
func boundsNumbers(_ phrase: String) {
  for digits in [19, 22, 60, 400] {
    let number = String(repeating: "9", count: digits)
    let text = SourceText(
      phrase.split(separator: "#", omittingEmptySubsequences: false).joined(separator: number))
    let found = quantitiesAndDates(in: text, within: text.range, reference: reference)
    for range in found.dates.map(\.range) + found.quantities.map(\.range) {
      #expect(text.range.contains(range))
    }
  }
}

@Test(
  "What began without a day of publication to count from has no end",
  arguments: [(nil, nil), (reference, "2022-03-16")])
func opens(_ day: CalendarDate?, _ last: String?) throws {
  let found = try #require(mentions("They have had no rain since 2009.", day).first)
  #expect(found.first?.iso == "2009-01-01")
  #expect(found.last?.iso == last)
}

extension Vocabulary {
  /// Names of months, weekdays, seasons and units of time.
  ///
  /// Each line: what it is, which, the words; `short` ones are also everyday words or short forms
  /// and need a capital or a number beside them. Compiled for factdesk from general knowledge of
  /// English, with the short forms of the Associated Press style.
  static let dateWords: StaticString = """
    month 1 january jan
    month 2 february feb febuary
    month 3 march
    month 4 april apr
    month 5 may
    month 6 june jun
    month 7 july jul
    month 8 august aug
    month 9 september sept sep
    month 10 october oct
    month 11 november nov
    month 12 december
    shortmonth 3 march mar
    shortmonth 5 may
    shortmonth 12 dec
    weekday 1 monday mondays
    weekday 2 tuesday tuesdays
    weekday 3 wednesday wednesdays
    weekday 4 thursday thursdays
    weekday 5 friday fridays
    weekday 6 saturday saturdays
    weekday 7 sunday sundays
    shortweekday 1 mon
    shortweekday 2 tue tues
    shortweekday 3 wed weds
    shortweekday 4 thu thur thurs
    shortweekday 5 fri
    shortweekday 6 sat
    shortweekday 7 sun
    period second second seconds sec secs
    period minute minute minutes min mins
    period hour hour hours hr hrs h
    period day day days
    period night night nights
    period week week weeks wk wks
    period weekend weekend weekends
    period fortnight fortnight fortnights
    period month month months
    period quarter quarter quarters
    period half half halves
    period year year years yr yrs y
    period decade decade decades
    period century century centuries
    season SP spring
    season SU summer
    season FA autumn fall
    season WI winter
    """
}

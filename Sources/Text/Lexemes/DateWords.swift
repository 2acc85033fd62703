extension Vocabulary {
  /// Names of months, weekdays, seasons and units of time.
  ///
  /// Each line: what it is, which, the words; `short` ones are also everyday words or short forms
  /// and need a capital or a number beside them. Compiled for factdesk from general knowledge of
  /// English, with the short forms of the Associated Press style.
  static let dateWords: StaticString = """
    month 1 january
    month 2 february febuary
    month 3 march
    month 4 april
    month 5 may
    month 6 june
    month 7 july
    month 8 august
    month 9 september
    month 10 october
    month 11 november
    month 12 december
    shortmonth 1 jan
    shortmonth 2 feb
    shortmonth 3 march mar
    shortmonth 4 apr
    shortmonth 5 may
    shortmonth 6 jun
    shortmonth 7 jul
    shortmonth 8 aug
    shortmonth 9 sept sep
    shortmonth 10 oct
    shortmonth 11 nov
    shortmonth 12 dec
    weekday 1 monday
    weekday 2 tuesday
    weekday 3 wednesday
    weekday 4 thursday
    weekday 5 friday
    weekday 6 saturday
    weekday 7 sunday
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
    decade 20 twenties
    decade 30 thirties
    decade 40 forties
    decade 50 fifties
    decade 60 sixties
    decade 70 seventies
    decade 80 eighties
    decade 90 nineties
    season SP spring
    season SU summer
    season FA autumn fall
    season WI winter
    """
}

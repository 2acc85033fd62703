extension Vocabulary {
  /// Words that mean something to a grammar only inside a longer phrase.
  ///
  /// A `name` can begin a date ("fiscal 2021", "w/c Feb 4") or be all that shows one ("at the
  /// moment"), an `opening` word begins one that something else shows ("right now"), a `part` goes
  /// one on ("5th", "3 p.m.", "two weeks hence"). Every word that a grammar asks for by its letters must stand in a table:
  /// one that stands in none is taken for the end of whatever is being read. Compiled for factdesk
  /// from the grammars.
  static let partWords: StaticString = """
    name - otd eod w q h school fiscal financial cy fy present moment date calendar time
    name - possible
    opening - as right no
    part - s st nd rd th e x o oclock clock p pm am m c t
    part - business working ending hence up last per cent
    """

  /// The tables of phrases whose words are parts too.
  static let phraseTables: [StaticString] = [
    DateNames.table, DateQualifiers.table, HolidayTable.table, MultiplierSigns.table,
    RelativeDays.table, RelativeDays.presentTable,
  ]
}

/// Names of papers, broadcasts and events that have a date word in them and are no dates.
enum DateNames {
  /// Compiled for factdesk from general knowledge of outlets and broadcasts.
  static let table: StaticString = """
    usa today
    russia today
    india today
    psychology today
    sunday times
    sunday telegraph
    sunday mirror
    sunday express
    mail on sunday
    fox news sunday
    news sunday
    super tuesday
    this week with
    abc's this week
    saturday night live
    monday night football
    thursday night football
    friday night lights
    good friday agreement
    bloody sunday
    man friday
    sunday school
    saturday evening post
    d day
    d-day
    """
  private static let phrases = PhraseTable(
    table.words.split(separator: "\n").map { (String($0), 1) })

  /// The index after such a name at `index`; nil where there is none.
  static func end(at index: Int, in passage: Passage) -> Int? {
    phrases.longest(at: index, in: passage)?.end
  }
}

/// Words by which a line is known as the name of an outlet, or as none.
///
/// Compiled for factdesk from general knowledge of the names of newspapers, stations and sites.
enum OutletWords {
  /// The last word of an outlet's name, a number left out.
  static let ends = words(
    of: """
      times post herald tribune gazette chronicle ledger journal guardian telegraph observer courier
      register dispatch sentinel examiner inquirer mirror globe sun standard independent echo mail
      express bulletin review press daily weekly monthly radio tv television broadcasting fm network
      channel magazine newspaper newswire wire mercury argus advertiser messenger monitor spectator
      economist beacon citizen intelligencer mail-online statesman advocate insider digest today
      online media broadcast newsroom newsletter blog
      """)

  /// Parts of a paper: with a name before them an outlet, alone none.
  static let sections = words(
    of: """
      news world business politics sport sports markets finance money health science technology tech
      opinion analysis culture arts entertainment travel weather local national international
      breaking latest top stories headlines features lifestyle environment climate us uk europe asia
      africa americas middle east video photos editorial comment economy
      """)

  /// Words that no outlet's line has: what people are there, and days.
  static let others = words(
    of: """
      editor writer reporter correspondent staff columnist analyst contributor producer photographer
      director professor author journalist desk bureau chief senior special exclusive explainer
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december updated published
      """)

  /// First words of places that have two.
  static let places = words(
    of: """
      new san santa los las hong cape saint st tel abu buenos rio north south east west port fort
      mount lake united sri costa el la le kuala addis mexico salt
      """)

  /// Words that stand in names without a capital.
  static let small = words(of: "of the and for in on at de la le der die das del")

  private static func words(of table: StaticString) -> Set<String> {
    Set(table.description.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

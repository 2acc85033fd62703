/// Words that carry nothing to compare by.
///
/// Compiled for factdesk from general knowledge of English.
enum StopWords {
  private static let table: StaticString = """
    a an the of in on at to for from by with and or but if then than that this these those it its
    is are was were be been being am do does did done has have had having he she his her him they
    them their we us our you your i me my mine as so not no nor too very can could will would shall
    should may might must just about into over under out up down off again dont doesnt didnt isnt
    arent wasnt wont cant im ive youre theyre thats there here what which who whom whose when where
    why how all any both each few more most other some such only own same s t re ve ll d m
    via rt amp pic com http https www co
    """

  private static let keys: Set<TermKey> = Set(words(of: table))

  /// Whether the word is one of them.
  static func contains(_ key: TermKey) -> Bool { keys.contains(key) }

  /// The words of a table, apart by blanks, as keys.
  static func words(of table: StaticString) -> [TermKey] {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return bytes.split { $0 == 32 || $0 == 10 }.map { TermKey($0) }
  }
}

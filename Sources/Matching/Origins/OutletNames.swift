/// Wires under their short and long names.
enum OutletNames {
  /// A line is one wire, the short name first; "+" joins the words of a name.
  ///
  /// Compiled for factdesk from general knowledge of news agencies.
  private static let table: StaticString = """
    ap associated+press
    afp agence+france+presse
    reuter reuters thomson+reuters
    dpa deutsche+presse
    upi united+press+international
    pa press+association
    xinhua
    tass itar
    interfax
    ansa
    efe
    kyodo
    bloomberg
    cnn
    """

  private static let wires: [(words: [TermKey], wire: TermKey)] = {
    table.description.split(separator: "\n").flatMap { line in
      let names = line.split(separator: " ").map { name in
        name.split(separator: "+").map { TermKey($0.utf8) }
      }
      return names.compactMap { words in names.first?.first.map { (words, $0) } }
    }
  }()

  private static let wireKeys = Set(wires.map(\.wire))

  /// One key for all names of a wire or outlet; nil where there is no word in the name.
  static func key(of name: String) -> TermKey? {
    let words = Analyser().keys(of: name).filter { !StopWords.contains($0) }
    guard let first = words.first else { return nil }
    if let known = wires.first(where: { $0.words.allSatisfy(words.contains) }) {
      return known.wire
    }
    return words.count == 1 ? first : TermKey(words.flatMap(\.bytes))
  }

  /// Whether the key is that of a wire.
  static func isWire(_ key: TermKey) -> Bool { wireKeys.contains(key) }
}

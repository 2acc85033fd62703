/// A line that names an outlet and nothing else: "The Daily Ledger", "Quayside Markets".
struct OutletLine {
  /// How much the words alone say.
  enum Kind {
    /// It ends in a word that outlets bear ("Ledger", "Radio 720"), or is a wire's name.
    case named
    /// It is called "The …", as neither people nor places are.
    case article
    /// It may be a person or a place.
    case unknown
  }

  let name: String
  let kind: Kind

  /// Nil for a line that is long, not in title case, or no name.
  init?(line: String) {
    let name = line.trimmed(of: " \t*_")
    let words = name.split(separator: " ").map(String.init)
    guard name.utf8.count <= 48, (1...5).contains(words.count), Self.isTitleCase(words) else {
      return nil
    }
    let plain = words.map { $0.lowercased() }
    guard !plain.contains(where: OutletWords.others.contains),
      !plain.allSatisfy({ OutletWords.sections.contains($0) || $0 == "the" })
    else { return nil }
    self.name = name
    if WireServices.name(of: name) != nil || words.count > 1 && Self.endsAsOutlet(plain) {
      kind = .named
    } else if plain[0] == "the", words.count > 1 {
      kind = .article
    } else if words.count > 1, !OutletWords.places.contains(plain[0]) {
      kind = .unknown
    } else {
      return nil
    }
  }

  /// Capitals or digits before every word but small ones, and no marks but those of names.
  private static func isTitleCase(_ words: [String]) -> Bool {
    words.indices.allSatisfy { index in
      let word = words[index]
      guard word.allSatisfy({ $0.isLetter || $0.isNumber || "&’'-.".contains($0) }),
        let first = word.first, word.last != "."
      else { return false }
      if first.isUppercase { return true }
      return index > 0 && (first.isNumber || OutletWords.small.contains(word))
    }
  }

  /// "Daily Ledger", "Radio 720", "Times of Lowden", "Yahoo Finance".
  private static func endsAsOutlet(_ words: [String]) -> Bool {
    let head = words.firstIndex(of: "of") ?? words.count
    guard let last = words[..<head].last(where: { $0.first?.isLetter == true }) else {
      return false
    }
    return OutletWords.ends.contains(last) || OutletWords.sections.contains(last)
  }
}

/// What makes two spellings alike, in words.
struct NameReason {
  let words: String

  init(_ a: NameSpelling, _ b: NameSpelling) {
    guard a.run != b.run else {
      words = "the same letters"
      return
    }
    let whole = b.alternatives.first ?? []
    var left = NameAlignment.joining(
      a.alternatives.first ?? [], towards: whole, usesInitials: false)
    var right = NameAlignment.joining(whole, towards: left, usesInitials: false)
    var reasons: [String] = []
    for word in left {
      guard let best = right.max(by: { word.likeness(to: $0) < word.likeness(to: $1) }),
        word.likeness(to: best) >= 0.69, let other = right.firstIndex(of: best),
        let own = left.firstIndex(of: word)
      else { continue }
      if let reason = Self.reason(word, best) { reasons.append(reason) }
      right.remove(at: other)
      left.remove(at: own)
    }
    let rest = (left + right).filter { $0.kind != .particle && $0.kind != .weak }
    if !rest.isEmpty {
      reasons.append("only one has \(rest.map(Self.letters).joined(separator: " "))")
    } else if reasons.isEmpty {
      reasons.append("the same words")
    }
    words = reasons.joined(separator: "; ")
  }

  /// Nil where the words are equal.
  private static func reason(_ a: NameWord, _ b: NameWord) -> String? {
    guard a.letters != b.letters else { return nil }
    let pair = "\(letters(a)), \(letters(b))"
    if a.kind == .initial || b.kind == .initial { return "an initial: \(pair)" }
    if NameVocabulary.standard.areNicknames(a.letters, b.letters) {
      return "short forms of one name: \(pair)"
    }
    if NameVocabulary.standard.areExonyms(a.letters, b.letters) {
      return "two names of one place: \(pair)"
    }
    if ChineseRomanisation.standard.areOne(a.letters, b.letters) {
      return "pinyin and Wade–Giles: \(pair)"
    }
    let sounds = [a, b].map { NameSound.consonants(of: NameSound.spelling(of: $0.letters)) }
    return sounds[0] == sounds[1] ? "the same consonants: \(pair)" : "nearly the same: \(pair)"
  }

  private static func letters(_ word: NameWord) -> String { String(letters: word.letters) }
}

extension String {
  /// Folded letters of a name as text.
  init(letters: [UInt32]) {
    self.init(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0) }))
  }
}

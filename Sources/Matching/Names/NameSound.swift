/// A word with the letter groups of different romanisations spelt alike ("sch", "sh" → one letter).
///
/// Compiled for factdesk from general knowledge of romanisations; the longest group wins.
enum NameSound {
  private static let groups: [(letters: [UInt32], sound: [UInt32])] = [
    ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "j"), ("kh", "h"), ("gh", "g"),
    ("ph", "f"), ("th", "t"), ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("dj", "j"), ("hs", "S"),
    ("ck", "k"), ("ks", "x"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ei", "e"), ("ey", "e"),
    ("iy", "i"), ("yy", "y"), ("ij", "i"), ("aa", "a"), ("ya", "ia"), ("yu", "iu"), ("x", "S"),
    ("q", "k"), ("w", "v"),
  ].map { ($0.0.unicodeScalars.map(\.value), $0.1.unicodeScalars.map(\.value)) }

  /// The respelt word; capitals stand for single sounds.
  static func spelling(of word: [UInt32]) -> [UInt32] {
    var spelt: [UInt32] = []
    var index = 0
    while index < word.count {
      let rest = word[index...]
      if let group = groups.first(where: { rest.starts(with: $0.letters) }) {
        spelt += group.sound
        index += group.letters.count
      } else {
        if spelt.last != word[index] { spelt.append(word[index]) }
        index += 1
      }
    }
    return spelt
  }

  /// The consonants alone, as scripts write them that leave vowels out.
  static func consonants(of word: [UInt32]) -> [UInt32] {
    let kept = word.filter { !"aeiouyw".unicodeScalars.map(\.value).contains($0) }
    return kept.isEmpty ? word : kept
  }
}

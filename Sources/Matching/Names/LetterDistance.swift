/// How far two words are from each other, letter by letter, where letters that transliterations
/// and typing mix up are near.
///
/// A Damerau–Levenshtein distance (optimal string alignment) with costs between 0 and 1; the
/// costs were set by hand on the name pairs of nomenklatura's name_bench (MIT).
struct LetterDistance: Sendable {
  static let standard = LetterDistance()

  /// For each letter a…z and digit, the classes it belongs to, as bits.
  private let classes: [UInt32]
  private let vowels: UInt32 = 1

  private init() {
    var classes = [UInt32](repeating: 0, count: 128)
    let groups: [StaticString] = [
      "aeiouy", "bpv", "ckqgx", "dt", "sz", "fv", "ijy", "uvw", "mn", "gjz", "ouw", "zx", "cs",
      "kh", "o0", "i1l", "e3", "s5", "g9", "b8", "t7",
    ]
    for (bit, group) in groups.enumerated() {
      for letter in group.description.utf8 { classes[Int(letter)] |= 1 << UInt32(bit) }
    }
    self.classes = classes
  }

  /// 0 for equal words, at most the length of the longer one.
  func distance(_ a: [UInt32], _ b: [UInt32]) -> Double {
    if a == b { return 0 }
    var before: [Double] = []
    var above = [0.0]
    for index in b.indices { above.append(above[index] + gap(b, index)) }
    for row in a.indices {
      var current = [above[0] + gap(a, row)]
      for column in b.indices {
        var best = above[column] + substitution(a[row], b[column])
        best = min(best, above[column + 1] + gap(a, row), current[column] + gap(b, column))
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          best = min(best, before[column - 1] + 0.8)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[b.count]
  }

  private func classes(of letter: UInt32) -> UInt32 {
    letter < 128 ? classes[Int(letter)] : 0
  }

  private func substitution(_ a: UInt32, _ b: UInt32) -> Double {
    if a == b { return 0 }
    let shared = classes(of: a) & classes(of: b)
    if shared == 0 { return 1 }
    return shared == vowels ? 0.6 : 0.35
  }

  /// What it costs that only one of the words has this letter.
  private func gap(_ word: [UInt32], _ index: Int) -> Double {
    if index > 0, word[index] == word[index - 1] { return 0.3 }
    if word[index] == 0x68 { return 0.5 }  // h
    return classes(of: word[index]) & vowels != 0 ? 0.8 : 1
  }
}

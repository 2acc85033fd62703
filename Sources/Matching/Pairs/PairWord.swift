/// One word or number of a short text, ready to be compared.
struct PairWord: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word, grammar, number
  }

  /// In plain lower-case letters.
  let form: String
  let stem: String
  let kind: Kind
  /// Whether it is written with a capital inside a sentence.
  let isName: Bool
  /// How much it tells: the logarithm of how rare it is.
  let weight: Double
  /// The number it writes; nil for other words.
  let value: Double?
  /// Groups of words that may stand for it.
  let groups: Set<Int>
  /// Pairs of adjacent letters, sorted; for words long enough to be misspelt or derived.
  let pairs: [UInt16]

  /// 0…1: how well this word stands for another.
  func likeness(to other: PairWord) -> Double {
    if form == other.form { return 1 }
    if let value, let otherValue = other.value { return value == otherValue ? 1 : 0 }
    guard kind == .word, other.kind == .word else { return 0 }
    if stem == other.stem { return 0.95 }
    let spelt = spellingLikeness(to: other)
    if !groups.isDisjoint(with: other.groups) { return max(0.75, spelt) }
    return spelt
  }

  /// Of words that share most of their letters: "Pakistan" and "Pakistani".
  private func spellingLikeness(to other: PairWord) -> Double {
    guard pairs.count >= 3, other.pairs.count >= 3 else { return 0 }
    var shared = 0
    var i = 0
    var j = 0
    while i < pairs.count, j < other.pairs.count {
      if pairs[i] == other.pairs[j] {
        shared += 1
        i += 1
        j += 1
      } else if pairs[i] < other.pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let dice = 2 * Double(shared) / Double(pairs.count + other.pairs.count)
    return dice >= 0.6 ? 0.9 * dice : 0
  }
}

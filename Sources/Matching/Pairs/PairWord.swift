/// One word or number of a short text, ready to be compared: plain memory, no string in it.
struct PairWord: Sendable {
  enum Kind: Sendable {
    case word, grammar, number
  }

  /// In plain lower-case letters.
  let form: TermKey
  let stem: TermKey
  let kind: Kind
  /// Whether it is written with a capital inside a sentence.
  var isName: Bool
  /// How much it tells: the logarithm of how rare it is.
  let weight: Double
  /// The number it writes; nil for other words.
  let value: Double?
  /// Groups of words that may stand for it, at most four; `noGroup` where there are fewer.
  private let groups: SIMD4<UInt16>
  private let letters: LetterPairs

  private static let noGroup = UInt16.max

  /// - Parameter form: in plain lower-case letters.
  init(form: String, isName: Bool) {
    let vocabulary = PairVocabulary.standard
    let stem = vocabulary.stem(of: form)
    self.form = TermKey(form.utf8)
    self.stem = TermKey(stem.utf8)
    self.isName = isName
    value = PairScanner.value(of: form)
    kind = value != nil ? .number : vocabulary.isGrammar(form) ? .grammar : .word
    weight = value != nil ? 6 : vocabulary.weight(of: stem)
    var groups = SIMD4(repeating: Self.noGroup)
    if kind == .word {
      for (place, group) in vocabulary.groups(of: stem).sorted().prefix(4).enumerated() {
        groups[place] = UInt16(group)
      }
    }
    self.groups = groups
    letters = LetterPairs(kind == .word ? Array(form.utf8) : [])
  }

  /// 0…1: how well this word stands for another.
  @inline(__always)
  func likeness(to other: PairWord) -> Double {
    if form == other.form { return 1 }
    if let value, let otherValue = other.value { return value == otherValue ? 1 : 0 }
    guard kind == .word, other.kind == .word else { return 0 }
    if stem == other.stem { return 0.95 }
    let dice = letters.likeness(to: other.letters)
    let spelt = dice >= 0.6 ? 0.9 * dice : 0
    return sharesGroup(with: other) ? max(0.75, spelt) : spelt
  }

  @inline(__always)
  private func sharesGroup(with other: PairWord) -> Bool {
    guard groups[0] != Self.noGroup, other.groups[0] != Self.noGroup else { return false }
    return groups.indices.contains { place in
      groups[place] != Self.noGroup && any(other.groups .== groups[place])
    }
  }
}

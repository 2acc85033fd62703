/// Runs of letters of words, by which words of one family and misspellings are found.
enum LetterRuns {
  /// The runs of `length` letters of "_word_", as numbers.
  static func runs(of word: [UInt8], length: Int) -> [UInt64] {
    let framed = [UInt8(ascii: "_")] + word + [UInt8(ascii: "_")]
    guard framed.count > length else { return [number(framed[...])] }
    return (0...(framed.count - length)).map { number(framed[$0..<($0 + length)]) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// How many runs of three two words share: 0…1 (Dice, over distinct runs).
  static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let first = Set(runs(of: a, length: 3))
    let second = Set(runs(of: b, length: 3))
    return 2 * Float(first.intersection(second).count) / Float(first.count + second.count)
  }
}

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
    let (first, second) = (distinctTriples(of: a), distinctTriples(of: b))
    return 2 * Float(sharedCount(first, second)) / Float(first.count + second.count)
  }

  private static func distinctTriples(of word: [UInt8]) -> [UInt64] {
    var last: UInt64?
    return runs(of: word, length: 3).sorted().filter { run in
      defer { last = run }
      return run != last
    }
  }
}

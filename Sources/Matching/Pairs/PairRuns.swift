/// Runs of words and letters of a short text, sorted, with repeats.
struct PairRuns: Sendable {
  /// Two and three adjacent words by their stems, as hashes.
  let wordPairs: [UInt64]
  let wordTriples: [UInt64]
  /// Groups of three letters of the whole text.
  let letterTriples: [UInt32]

  /// - Parameters:
  ///   - words: the words of the text.
  ///   - spelling: the text in plain lower-case letters, a blank before and after each word.
  init(_ words: [PairWord], spelling: [UInt8]) {
    let stems = words.map(\.stem.mixed)
    wordPairs = Self.runs(of: stems, 2)
    wordTriples = Self.runs(of: stems, 3)
    var triples: [UInt32] = []
    triples.reserveCapacity(spelling.count)
    for index in spelling.indices.dropLast(2) {
      triples.append(
        UInt32(spelling[index]) << 16 | UInt32(spelling[index + 1]) << 8
          | UInt32(spelling[index + 2]))
    }
    triples.sort()
    letterTriples = triples
  }

  private static func runs(of stems: [UInt64], _ length: Int) -> [UInt64] {
    guard stems.count >= length else { return [] }
    var runs = (0...stems.count - length).map { start in
      stems[start..<start + length].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
    runs.sort()
    return runs
  }
}

import Testing
import Text

@Suite struct WordHashTests {
  private static let words = [
    "a", "of", "cable", "capital", "approach", "president", "responsibilities",
    "internationalisation", "zzzzzzzzzzzzzzzzzzzzzzzzz",
  ]

  @Test(arguments: words)
  func lettersTogetherAndOneByOneAreTheSameWord(_ word: String) {
    for text in [
      word, word.uppercased(), "x " + word + "1", "x " + word + " ends here", word + "é",
    ] {
      let bytes = Array(text.utf8)
      let start = text.hasPrefix("x ") ? 2 : 0
      bytes.withUnsafeBufferPointer { bytes in
        let run = LetterRun(bytes, from: start, to: bytes.count)
        #expect(run.end == start + word.utf8.count)
        #expect(run.hash == WordHash.of(word.utf8))
        #expect(run.capitals == (text == word.uppercased() ? word.utf8.count : 0))
      }
    }
  }

  @Test func aRunEndsAtItsLimitAndMayBeEmpty() {
    Array("abcdefghijklmnop qr".utf8).withUnsafeBufferPointer { bytes in
      for limit in 0...bytes.count {
        let run = LetterRun(bytes, from: 0, to: limit)
        #expect(run.end == min(limit, 16))
        #expect(run.hash == WordHash.of(bytes[..<min(limit, 16)]))
      }
      #expect(LetterRun(bytes, from: 16, to: bytes.count).end == 16)
    }
  }

  @Test func differentWordsHaveDifferentHashes() {
    let pairs = ["ab", "ba", "aab", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaab", "baaaaaaaa"]
    #expect(Set((pairs + Self.words).map { WordHash.of($0.utf8) }).count == 16)
  }
}

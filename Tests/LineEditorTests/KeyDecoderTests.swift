import Testing

@testable import LineEditor

@Suite struct KeyDecoderTests {
  /// All keys of the bytes; where bytes end inside a sequence, a pause comes, then the end.
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var rest = bytes[...]
    var found: [Key] = []
    while !rest.isEmpty {
      found.append(
        KeyDecoder.key { mayPause in
          rest.popFirst().map { .byte($0) } ?? (mayPause ? .pause : .stopped(.endOfInput))
        })
    }
    return found
  }

  @Test(
    arguments: [
      ("c", [.character("c")]), (" ", [.character(" ")]),
      ("ж日👍", [.character("ж"), .character("日"), .character("👍")]),
      ("\r\n\t", [.enter, .enter, .tab]), ("\u{7F}\u{8}", [.backspace, .backspace]),
      ("\u{3}\u{4}\u{12}", [.interrupt, .endOfInput, .control("r")]), ("\u{1B}", [.escape]),
      ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
      ("\u{1B}OA\u{1B}OH\u{1B}OF", [.up, .home, .end]),
      (
        "\u{1B}[1~\u{1B}[4~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.home, .end, .delete, .pageUp, .pageDown]
      ),
      ("\u{1B}[1;5C", [.right]), ("\u{1B}[15~", [.unknown]), ("\u{1B}x", [.unknown]),
      ("\u{1B}[200~c\r\nd\u{1B}[2Ju\u{1B}[201~s", [.pasted("c\nd[2Ju"), .character("s")]),
      ("\u{1B}[200~no end", [.endOfInput]),
      ("\u{1B}[", [.unknown]), ("\u{0}", [.control("`")]),
    ] as [(String, [Key])])
  func bytesAreKeys(bytes: String, expected: [Key]) {
    #expect(keys(Array(bytes.utf8)) == expected)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xC3, 0x28]] as [[UInt8]])
  func whatIsNotUTF8IsNoKey(bytes: [UInt8]) {
    #expect(keys(bytes).first == .unknown)
  }

  @Test(arguments: 0..<2_000)
  func anyBytesAreReadToTheirEnd(seed: Int) {
    var state = UInt64(seed + 1)
    let bytes = (0..<30).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return [0x1B, 0x5B, 0x32, 0x7E, UInt8(truncatingIfNeeded: state >> 40)][Int(state >> 33) % 5]
    }
    #expect(!keys(bytes).isEmpty)
  }
}

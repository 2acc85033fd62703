import Text

/// A word as `WorthScan` reads it: what it is in lower case, and how it is written.
struct WorthLetters {
  /// The identity of the word.
  let hash: UInt64
  /// The identity of its first letters, as many as `WorthScan.stemLength`.
  let stem: UInt64
  /// Offset after the word.
  let end: Int
  /// How many of its letters are ASCII capitals.
  let capitals: Int
}

extension WorthLetters {
  /// The word that begins with the letter at `start`.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    let run = LetterRun(bytes, from: start, to: end)
    guard run.end == end || Self.isEnd(bytes[run.end], capitals: run.capitals) else {
      self.init(general: bytes, from: start, to: end)
      return
    }
    self.init(
      hash: run.hash, stem: WordHash.adding(run.first & 0xFF_FFFF_FFFF, to: 0), end: run.end,
      capitals: run.capitals)
  }

  /// Whether no word goes on behind plain letters with that byte.
  @inline(__always)
  private static func isEnd(_ byte: UInt8, capitals: Int) -> Bool {
    byte < 0x80 && byte != 0x27 && (byte != 0x2E || capitals == 0)
  }

  /// Reads byte by byte what may have apostrophes, stops and letters outside ASCII in it.
  @inline(never)
  private init(general bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var index = start
    var hash = WordHash()
    var stem: UInt64 = 0
    var capitals = 0
    while index < end {
      var byte = bytes[index]
      if byte >= 97, byte <= 122 {
        // The common case.
      } else if byte >= 65, byte <= 90 {
        capitals += 1
        byte |= 0x20
      } else if byte == 0x27 {
        guard index + 1 < end, WorthScan.isLetter(bytes[index + 1]) else { break }
      } else if byte >= 0x80 {
        if WorthScan.isMark(bytes, index, end) {
          // A curly apostrophe inside a word is an apostrophe.
          guard bytes[index + 2] == 0x99, index + 3 < end, WorthScan.isLetter(bytes[index + 3])
          else { break }
          byte = 0x27
          index += 2
        }
      } else if byte == 0x2E, capitals > 0, index + 1 < end, bytes[index + 1] >= 65,
        bytes[index + 1] <= 90
      {
        // "U.S." is read as "us" in capitals.
        index += 1
        continue
      } else {
        break
      }
      hash.add(byte)
      index += 1
      if index == start + WorthScan.stemLength { stem = hash.value }
    }
    self.init(hash: hash.value, stem: stem, end: index, capitals: capitals)
  }
}

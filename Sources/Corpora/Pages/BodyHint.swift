import Text

/// The `articleBody` of a page's JSON-LD, as a hint where on the page the article is.
///
/// It is no text of ours: sites cut it, join its paragraphs, leave out lists. It tells the first
/// and the last block that are surely the article's.
struct BodyHint: Sendable {
  /// Hashes of four words in a row.
  private let shingles: Set<UInt64>
  private let words: Int

  /// Nil for a body too short to tell anything.
  init?(_ body: String) {
    let hashes = Self.wordHashes(Array(body.utf8)[...])
    guard hashes.count >= 60 else { return nil }
    shingles = Set(Self.shingles(hashes))
    words = hashes.count
  }

  /// The blocks from the first to the last that the body holds; nil where the page shows too
  /// little of it.
  func blocks(of page: Page) -> Range<Int>? {
    var first: Int?
    var last = 0
    var found = 0
    for (index, block) in page.blocks.enumerated() {
      let hashes = Self.wordHashes(page.text[block.range.start..<block.range.end])
      let own = Self.shingles(hashes)
      guard own.count >= 5 else { continue }
      let shared = own.reduce(0) { $0 + (shingles.contains($1) ? 1 : 0) }
      guard shared * 10 >= own.count * 7 else { continue }
      first = first ?? index
      last = index
      found += hashes.count
    }
    // Blocks of a page are often shown twice; a body that is cut tells nothing of the end.
    guard let first, found * 10 >= words * 8 else { return nil }
    return first..<(last + 1)
  }

  private static func shingles(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= 4 else { return [] }
    return (3..<words.count).map { index in
      words[(index - 3)...index].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
    }
  }

  /// FNV-1a of each run of letters and digits, ASCII in lower case.
  private static func wordHashes(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    for byte in bytes {
      let isWord =
        byte >= 0xC3 || (0x80..<0xC0).contains(byte) && length > 0
        || (97...122).contains(byte | 0x20) || (48...57).contains(byte)
      // Marks of U+2000–206F are no letters: their lead byte ends a word.
      if isWord, byte != 0xE2 {
        hash = (hash ^ UInt64((65...90).contains(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        length += 1
      } else if length > 0 {
        hashes.append(hash)
        hash = 0xCBF2_9CE4_8422_2325
        length = 0
      }
    }
    if length > 0 { hashes.append(hash) }
    return hashes
  }
}

import Text

/// Words and prose of a page's blocks, with sums over stretches of blocks.
struct BlockMeasures: Sendable {
  /// Words of each block; two letters of Chinese or Japanese count as one.
  let words: [Int]
  /// Words of the blocks that read as prose, 0 for the others.
  let prose: [Int]
  private let proseBefore: [Int]
  private let linkBytes: [Int]
  private let bytes: [Int]
  /// Words before each block, and images before each element.
  private let wordsBefore: [Int]
  private let imagesBefore: [Int32]

  init(of page: Page) {
    var words: [Int] = []
    var prose: [Int] = []
    var sum = 0
    var sums = [0]
    page.text.withUnsafeBufferPointer { text in
      for block in page.blocks {
        let count = Self.words(text, block.range)
        let density = Double(block.linkBytes) / Double(max(1, block.range.length))
        let isProse = count >= 10 && density < 0.5
        words.append(count)
        prose.append(isProse ? count : 0)
        sum += isProse ? count : 0
        sums.append(sum)
      }
    }
    self.words = words
    self.prose = prose
    proseBefore = sums
    linkBytes = page.blocks.map { Int($0.linkBytes) }
    bytes = page.blocks.map(\.range.length)
    var total = 0
    wordsBefore =
      [0]
      + words.map { count in
        total += count
        return total
      }
    var images: Int32 = 0
    imagesBefore =
      [0]
      + page.elements.map { element in
        if element.tag == .img || element.tag == .video || element.tag == .iframe { images += 1 }
        return images
      }
  }

  /// Words of prose in the element.
  func prose(in element: PageElement) -> Int {
    proseBefore[Int(element.endBlock)] - proseBefore[Int(element.firstBlock)]
  }

  /// All words in the element.
  func words(in element: PageElement) -> Int {
    wordsBefore[Int(element.endBlock)] - wordsBefore[Int(element.firstBlock)]
  }

  /// Whether an image, a video or a frame stands in the element at that index.
  func hasImage(_ index: Int, _ element: PageElement) -> Bool {
    imagesBefore[Int(element.end)] > imagesBefore[index]
  }

  /// Words of prose in all blocks.
  var allProse: Int { proseBefore.last ?? 0 }

  /// The share of a block that is links, 0…1.
  func linkDensity(_ block: Int) -> Double {
    Double(linkBytes[block]) / Double(max(1, bytes[block]))
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Int {
    var words = 0
    var wide = 0
    var inWord = false
    for index in range.start..<range.end {
      let byte = text[index]
      if byte == 32 {
        inWord = false
      } else if !inWord {
        inWord = true
        words += 1
      }
      if byte >= 0xE3 && byte <= 0xE9 { wide += 1 }
    }
    return max(words, wide / 2)
  }
}

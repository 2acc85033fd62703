/// Reads the traits of an element from the words of its class names and ids.
struct TraitWords: Sendable {
  static let shared = TraitWords(elementTraitTable)

  private struct Phrase: Sendable {
    var rest: [UInt64]
    var trait: ElementTraits
  }

  /// By the hash of the first word.
  private var phrases: [UInt64: [Phrase]] = [:]

  private static let traits: [String: ElementTraits] = [
    "articleBody": .articleBody, "article": .article, "navigation": .navigation, "share": .share,
    "related": .related, "comments": .comments, "newsletter": .newsletter,
    "advertisement": .advertisement, "sidebar": .sidebar, "notice": .notice, "about": .about,
    "topics": .topics, "details": .details, "caption": .caption, "credit": .credit,
    "hidden": .hidden, "headline": .headline, "footer": .footer, "media": .media,
    "quotedPost": .quotedPost, "summary": .summary,
  ]

  private init(_ table: StaticString) {
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let name = words.first, let trait = Self.traits[String(name)] else { continue }
      for phrase in words.dropFirst() {
        let hashes = phrase.utf8.split(whereSeparator: { $0 == 0x2B || $0 == 0x2D })
          .map { Self.hash($0) }
        guard let first = hashes.first else { continue }
        phrases[first, default: []].append(Phrase(rest: Array(hashes.dropFirst()), trait: trait))
      }
    }
  }

  /// The traits that the words of an attribute tell.
  func traits(of attribute: UnsafePointer<UInt8>) -> ElementTraits {
    var hashes: [UInt64] = []
    var hash = Self.seed
    var length = 0
    var index = 0
    var lastWasLower = false
    while attribute[index] != 0, index < 400 {
      let byte = attribute[index]
      index += 1
      let isUpper = (65...90).contains(byte)
      let isLetter = isUpper || (97...122).contains(byte) || (48...57).contains(byte)
      if !isLetter || (isUpper && lastWasLower), length > 0 {
        hashes.append(hash)
        hash = Self.seed
        length = 0
      }
      if isLetter {
        hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        length += 1
      }
      lastWasLower = (97...122).contains(byte)
    }
    if length > 0 { hashes.append(hash) }
    var found: ElementTraits = []
    for (position, first) in hashes.enumerated() {
      guard let candidates = phrases[first] else { continue }
      for phrase in candidates
      where hashes[(position + 1)...].starts(with: phrase.rest) { found.insert(phrase.trait) }
    }
    return found
  }

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

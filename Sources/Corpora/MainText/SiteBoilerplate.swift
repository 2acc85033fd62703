import Text
import Threads

/// Paragraphs that articles of one site share: not the article's words but the site's, learnt
/// from what is loaded together.
enum SiteBoilerplate {
  /// Articles of a site that must share a paragraph.
  private static let fewest = 3
  /// Longer paragraphs are a story told again.
  private static let longest = 600

  /// Takes such paragraphs out of the main ranges, with the reason.
  static func setAside(in documents: inout [Document]) {
    for (index, ranges) in repeated(in: documents) {
      documents[index] = documents[index].settingAside(ranges, reason: "repeated on this site")
    }
  }

  /// The main ranges that a document shares with others of its site, by its place.
  private static func repeated(in documents: [Document]) -> [(Int, [TextRange])] {
    let names = inParallel(documents.count) { site(of: documents[$0]) }
    var sites: [String: [Int]] = [:]
    for (index, site) in names.enumerated() {
      if let site { sites[site, default: []].append(index) }
    }
    var repeated: [(Int, [TextRange])] = []
    for members in sites.values where members.count >= fewest {
      let paragraphs = paragraphs(of: members, in: documents)
      let shared = shared(paragraphs, documents)
      guard !shared.isEmpty else { continue }
      for own in byDocument(paragraphs) {
        let ranges = own.filter { shared.contains($0.key) }.map(\.range)
        if let index = own.first?.document, !ranges.isEmpty { repeated.append((index, ranges)) }
      }
    }
    return repeated
  }

  /// The host of the address, else the outlet; nil where neither is known.
  private static func site(of document: Document) -> String? {
    if let url = document.source.url?.exact, let scheme = url.range(of: "://") {
      let host = url[scheme.upperBound...].utf8.prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
      }
      return String(Substring(host)).lowercased()
    }
    return document.source.outlet?.exact.lowercased()
  }

  /// A shorter paragraph of a document.
  private struct Paragraph {
    let document: Int
    let range: TextRange
    let key: UInt64
  }

  /// The shorter paragraphs of documents, in order, that may stand in `fewest` of them: those that
  /// surely do not are left out by a count for each part of the keys.
  private static func paragraphs(of members: [Int], in documents: [Document]) -> [Paragraph] {
    let pieces = inPieces(members.count) { piece in
      members[piece].flatMap { index in
        let text = documents[index].text
        return documents[index].main.lazy.filter { $0.length <= longest }.map {
          Paragraph(document: index, range: $0, key: key(text, $0))
        }
      }
    }
    let count = pieces.reduce(0) { $0 + $1.count }
    let bits = max(6, Int.bitWidth - (2 * count).leadingZeroBitCount)
    func slot(_ key: UInt64) -> Int { Int(key >> UInt64(64 - bits)) }
    var met = [UInt8](repeating: 0, count: 1 << bits)
    for paragraph in pieces.joined() where met[slot(paragraph.key)] < fewest {
      met[slot(paragraph.key)] += 1
    }
    return pieces.flatMap { $0.filter { met[slot($0.key)] >= fewest } }
  }

  /// Stretches of paragraphs of one document each.
  private static func byDocument(_ paragraphs: [Paragraph]) -> [ArraySlice<Paragraph>] {
    var stretches: [ArraySlice<Paragraph>] = []
    var start = 0
    for index in paragraphs.indices {
      let isLast = index + 1 == paragraphs.count
      if isLast || paragraphs[index + 1].document != paragraphs[index].document {
        stretches.append(paragraphs[start...index])
        start = index + 1
      }
    }
    return stretches
  }

  /// Paragraphs of `fewest` articles and more; versions of one story, which share most of their
  /// words, do not count.
  private static func shared(_ paragraphs: [Paragraph], _ documents: [Document]) -> Set<UInt64> {
    let stretches = byDocument(paragraphs)
    var counts: [UInt64: Int] = [:]
    for own in stretches { for key in Set(own.map(\.key)) { counts[key, default: 0] += 1 } }
    let repeated = Set(counts.filter { $0.value >= fewest }.keys)
    guard !repeated.isEmpty else { return [] }
    var independent: [UInt64: Int] = [:]
    for own in stretches {
      let again = own.filter { repeated.contains($0.key) }
      guard let index = again.first?.document else { continue }
      let all = documents[index].main.reduce(0) { $0 + $1.length }
      let repeatedLength = again.reduce(0) { $0 + $1.range.length }
      guard repeatedLength * 5 <= all * 2 else { continue }
      for key in Set(again.map(\.key)) { independent[key, default: 0] += 1 }
    }
    return Set(independent.filter { $0.value >= fewest }.keys)
  }

  /// A number made of a paragraph's bytes, eight at a time: as FNV-1a makes one, with the upper bits
  /// mixed into the lower.
  private static func key(_ text: SourceText, _ range: TextRange) -> UInt64 {
    text.utf8.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.length)
      for index in stride(from: range.start, to: range.end, by: 8) {
        let word = EightBytes(base + index, of: range.end - index).value
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
      return hash &* 0x9E37_79B9_7F4A_7C15
    }
  }
}

extension Document {
  /// The document with some of its main ranges set aside.
  fileprivate func settingAside(_ ranges: [TextRange], reason: String) -> Document {
    let gone = Set(ranges)
    func isKept(_ range: TextRange) -> Bool { !gone.contains(range) }
    return Document(
      text: text, digest: digest, sources: sources, main: main.filter(isKept),
      setAside: (setAside + ranges.map { SetAside(range: $0, reason: reason) })
        .sorted { $0.range < $1.range },
      sentences: sentences.filter { sentence in !ranges.contains { $0.contains(sentence) } },
      language: language, findings: findings, headings: headings.filter(isKept),
      captions: captions.filter(isKept), timeCodes: timeCodes)
  }
}

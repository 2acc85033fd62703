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
    var sites: [String: [Int]] = [:]
    for (index, document) in documents.enumerated() {
      if let site = site(of: document) { sites[site, default: []].append(index) }
    }
    for site in sites.keys.sorted() {
      guard let members = sites[site], members.count >= fewest else { continue }
      let shared = shared(members.map { documents[$0] })
      guard !shared.isEmpty else { continue }
      for index in members {
        let document = documents[index]
        let repeated = document.main.filter { shared.contains(key(document, $0)) }
        if !repeated.isEmpty {
          documents[index] = document.settingAside(repeated, reason: "repeated on this site")
        }
      }
    }
  }

  /// The host of the address, else the outlet; nil where neither is known.
  private static func site(of document: Document) -> String? {
    if let url = document.source.url?.exact, let scheme = url.range(of: "://") {
      return url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }.lowercased()
    }
    return document.source.outlet?.exact.lowercased()
  }

  /// Paragraphs of `fewest` articles and more; versions of one story, which share most of their
  /// words, do not count.
  private static func shared(_ documents: [Document]) -> Set<UInt64> {
    let keys = inParallel(documents.count) { Self.keys(of: documents[$0]) }
    var counts: [UInt64: Int] = [:]
    for own in keys { for key in own.keys { counts[key, default: 0] += 1 } }
    let repeated = Set(counts.filter { $0.value >= fewest }.keys)
    guard !repeated.isEmpty else { return [] }
    var independent: [UInt64: Int] = [:]
    for (document, own) in zip(documents, keys) {
      let again = own.keys.filter(repeated.contains)
      guard !again.isEmpty else { continue }
      let all = document.main.reduce(0) { $0 + $1.length }
      let repeatedLength = again.reduce(0) { $0 + (own[$1] ?? 0) }
      guard repeatedLength * 5 <= all * 2 else { continue }
      for key in again { independent[key, default: 0] += 1 }
    }
    return Set(independent.filter { $0.value >= fewest }.keys)
  }

  /// The shorter paragraphs of a document, each with the length of all that are equal to it.
  private static func keys(of document: Document) -> [UInt64: Int] {
    var lengths: [UInt64: Int] = [:]
    for range in document.main where range.length <= longest {
      lengths[key(document, range), default: 0] += range.length
    }
    return lengths
  }

  /// FNV-1a of the paragraph.
  private static func key(_ document: Document, _ range: TextRange) -> UInt64 {
    document.text.utf8.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in range.start..<range.end {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      }
      return hash
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

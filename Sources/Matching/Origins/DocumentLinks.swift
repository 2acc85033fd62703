import Claims
import Corpora
import Threads

/// Which documents of a corpus share so much that one was made from the other.
struct DocumentLinks: Sendable {
  /// What a document shares with another.
  struct Link: Sendable {
    let other: Int
    let kind: OriginLink.Kind
    /// How many sentences or claims.
    let count: Int
  }

  /// For each document its links, by the other document.
  private let links: [[Link]]
  /// For each document whether it has too few sentences for any of these rules.
  private let isShort: [Bool]

  /// A shorter sentence may stand in two texts by chance.
  private static let fewestWords = 6
  /// So many shared sentences make a copy; a text that has fewer cannot show it.
  private static let tellingSentences = 3
  /// A rewrite has so many claims of the other, and that share of the shorter one's.
  private static let rewrite = (claims: 4, share: 0.2)
  /// What more documents share is compared between neighbours only.
  private static let widest = 20

  /// - Parameter groups: the members of each group of the corpus.
  init(_ claims: CorpusClaims, _ groups: [[CorpusClaims.Place]]) {
    let documents = claims.corpus.documents
    let texts = inParallel(documents.count) { SentenceWords(documents[$0]) }
    let sentences = texts.map { $0.hashes(fewestWords: Self.fewestWords) }
    isShort = sentences.map { $0.count < Self.tellingSentences }
    var holders: [UInt64: [Int]] = [:]
    for (document, hashes) in sentences.enumerated() {
      for hash in hashes { holders[hash, default: []].append(document) }
    }
    let copied = Self.shared(holders.values.filter { $0.count > 1 })
    let same = Self.shared(groups.map { Set($0.map(\.document)).sorted() })
    var links = [[Link]](repeating: [], count: documents.count)
    for pair in Set(copied.keys).union(same.keys) {
      let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let fewest = min(sentences[first].count, sentences[second].count)
      let claimed = min(claims.claims[first].count, claims.claims[second].count)
      let (copies, rewritten) = (copied[pair] ?? 0, same[pair] ?? 0)
      let kind: OriginLink.Kind
      var count = copies
      if copies >= Self.tellingSentences || copies == 2 && fewest <= 4 {
        kind = .sentences
      } else if rewritten >= Self.rewrite.claims,
        Double(rewritten) >= Self.rewrite.share * Double(claimed)
      {
        kind = .claims
        count = rewritten
      } else if let alike = texts[first].mostAlike(in: texts[second]) {
        kind = .wordings
        count = alike
      } else {
        continue
      }
      links[first].append(Link(other: second, kind: kind, count: count))
      links[second].append(Link(other: first, kind: kind, count: count))
    }
    self.links = links.map { $0.sorted { $0.other < $1.other } }
  }

  /// The links of a document, in the order of the others.
  func links(of document: Int) -> [Link] { links[document] }

  /// Whether a document has too few sentences to show that it was made from another.
  func isTooShort(_ document: Int) -> Bool { isShort[document] }

  /// How often each two documents stand in one list, `first << 32 | second`, the first the lower.
  private static func shared(_ lists: some Sequence<[Int]>) -> [UInt64: Int] {
    var shared: [UInt64: Int] = [:]
    for documents in lists {
      for (index, first) in documents.enumerated() {
        for second in documents[(index + 1)...].prefix(widest) {
          shared[UInt64(first) << 32 | UInt64(second), default: 0] += 1
        }
      }
    }
    return shared
  }
}

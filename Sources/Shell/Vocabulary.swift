import Claims
import Corpora
import Text

/// The names that a corpus holds, for Tab: who speaks, which outlets, which days.
public struct Vocabulary: Sendable {
  private var speakers = Entries()
  private var outlets = Entries()
  private var days = Entries()

  init() {}

  init(_ claims: CorpusClaims) {
    for (document, own) in zip(claims.corpus.documents, claims.claims) { add(document, own) }
  }

  private mutating func add(_ document: Document, _ claims: ClaimList) {
    for claim in claims {
      for attribution in claim.attributions where attribution.kind.hasName {
        if let name = attribution.speaker(in: document.text) { speakers.add(name.exact) }
      }
    }
    for source in document.sources {
      if let outlet = source.outlet { outlets.add(outlet.exact) }
      if let wire = source.wire { outlets.add(wire.exact) }
      if let published = source.published { days.add(published.iso) }
    }
  }

  /// Names with a word that begins so, those with the most claims first.
  func speakers(beginning typed: String) -> [Candidate] {
    speakers.beginning(with: typed).map {
      Candidate(word: $0.word, hint: counted($0.count, "claim"))
    }
  }

  func outlets(beginning typed: String) -> [Candidate] {
    outlets.beginning(with: typed).map {
      Candidate(word: $0.word, hint: counted($0.count, "document"))
    }
  }

  func days(beginning typed: String) -> [Candidate] {
    days.beginning(with: typed).map {
      Candidate(word: $0.word, hint: counted($0.count, "document"))
    }
  }
}

/// Words with how often they came.
private struct Entries: Sendable {
  /// No list is longer: a letter more tells more.
  private static let most = 200

  private struct Entry {
    let word: String
    /// The word in lower case, as bytes.
    let key: [UInt8]
    var count: Int
  }

  private var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  mutating func add(_ word: String) {
    if let position = positions[word] {
      entries[position].count += 1
    } else {
      positions[word] = entries.count
      entries.append(Entry(word: word, key: Array(word.lowercased().utf8), count: 1))
    }
  }

  func beginning(with typed: String) -> [(word: String, count: Int)] {
    let wanted = Array(typed.lowercased().utf8)
    return entries.filter { Self.hasWord($0.key, beginning: wanted) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
      .prefix(Self.most).map { ($0.word, $0.count) }
  }

  /// Whether a word of the key begins so.
  private static func hasWord(_ key: [UInt8], beginning wanted: [UInt8]) -> Bool {
    guard wanted.count <= key.count else { return false }
    guard let first = wanted.first else { return true }
    for start in 0...(key.count - wanted.count)
    where key[start] == first && (start == 0 || key[start - 1] == UInt8(ascii: " ")) {
      if key[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}

import Claims
import Corpora
import Text

/// One independent source of a story, with the documents that go back to it.
public struct ClaimOrigin: Hashable, Sendable {
  /// The wire or outlet it goes back to; nil where no document says.
  public let name: UntrustedText?
  /// Positions in the corpus, the earliest published first, then in corpus order.
  public let documents: [Int]
  /// Why documents were taken together: "'b.txt' credits the Associated Press".
  public let reasons: [UntrustedText]
}

/// The independent origins behind the members of a group, the one with most documents first.
///
/// Documents go back to one origin where they credit one wire, where one was told what the other
/// published ("told X", "X reported"), where they share sentences, or where so many of their claims
/// are the same that one is a rewrite of the other.
public func origins(
  of group: ClaimGroup, in claims: CorpusClaims, groups: [ClaimGroup]
) -> [ClaimOrigin] {
  OriginCredits(claims, shared: OriginCredits.sharedClaims(groups.map(\.members)))
    .origins(of: group.members)
}

/// Who each document of a corpus says its words come from.
struct OriginCredits {
  private let claims: CorpusClaims
  /// Of the document itself: its wire, its outlet.
  private let own: [[TermKey: UntrustedText]]
  /// Hashes of the sentences of each document, sorted.
  private let sentences: [[Int]]
  private let shared: [DocumentPair: Int]

  /// Two documents by their positions, the lower first.
  struct DocumentPair: Hashable {
    let first: Int
    let second: Int
  }

  /// A rewrite has so many claims of the other, and that share of the shorter one's.
  private static let rewrite = (claims: 4, share: 0.2)

  /// Wires under their short and long names.
  ///
  /// Compiled for factdesk from general knowledge of news agencies.
  private static let wires: StaticString = """
    ap associated+press
    afp agence+france+presse
    reuter reuters thomson+reuters
    dpa deutsche+presse
    upi united+press+international
    pa press+association
    xinhua
    tass itar
    interfax
    ansa
    efe
    kyodo
    bloomberg
    cnn
    """

  /// - Parameter shared: how many groups each two documents are in together.
  init(_ claims: CorpusClaims, shared: [DocumentPair: Int]) {
    self.claims = claims
    self.shared = shared
    let documents = claims.corpus.documents
    own = documents.map { document in
      var names: [TermKey: UntrustedText] = [:]
      for source in document.sources {
        for name in [source.wire, source.outlet].compactMap({ $0 }) {
          if let key = Self.key(name.exact) { names[key] = name }
        }
      }
      return names
    }
    let analyser = Analyser()
    sentences = inParallel(documents.count) { number in
      documents[number].sentences.compactMap { range in
        let keys = analyser.terms(in: documents[number].text, within: range).map(\.key)
        guard keys.count >= 6 else { return nil }
        let mixed = keys.reduce(UInt64(7)) { ($0 &* 31) ^ $1.mixed }
        return Int(truncatingIfNeeded: mixed)
      }.sorted()
    }
  }

  /// One key for all names of a wire or outlet; nil where there is no word in the name.
  private static func key(_ name: String) -> TermKey? {
    let keys = Analyser().keys(of: name).filter { !StopWords.contains($0) }
    guard let first = keys.first else { return nil }
    let words = Set(keys)
    for line in String(describing: wires).split(separator: "\n") {
      let names = line.split(separator: " ").map { name in
        name.split(separator: "+").map { TermKey(String($0).utf8) }
      }
      if names.contains(where: { words.isSuperset(of: $0) }), let short = names.first?.first {
        return short
      }
    }
    return keys.count == 1 ? first : TermKey(keys.flatMap(\.bytes))
  }

  /// How many groups each two documents are in together; of very large groups neighbours only.
  static func sharedClaims(_ groups: [[CorpusClaims.Place]]) -> [DocumentPair: Int] {
    let widest = 20
    var shared: [DocumentPair: Int] = [:]
    for members in groups {
      let documents = Set(members.map(\.document)).sorted()
      for (index, first) in documents.enumerated() {
        for second in documents[(index + 1)...].prefix(widest) {
          shared[DocumentPair(first: first, second: second), default: 0] += 1
        }
      }
    }
    return shared
  }

  /// Whether the name is that of a wire, or of an outlet of this corpus.
  func isOutlet(_ name: String) -> Bool {
    guard let key = Self.key(name) else { return false }
    return Self.wireKeys.contains(key) || own.contains { $0[key] != nil }
  }

  private static let wireKeys: Set<TermKey> = Set(
    String(describing: wires).split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.map { TermKey($0.utf8) }
    })

  func origins(of members: [CorpusClaims.Place]) -> [ClaimOrigin] {
    let documents = Set(members.map(\.document)).sorted()
    var root = Dictionary(uniqueKeysWithValues: documents.map { ($0, $0) })
    func top(_ document: Int) -> Int {
      var document = document
      while let next = root[document], next != document { document = next }
      return document
    }
    var reasons: [Int: [UntrustedText]] = [:]
    let told = Dictionary(grouping: members, by: \.document).mapValues { places in
      Set(places.flatMap { credited(by: claims[$0], in: $0.document) })
    }
    for (index, first) in documents.enumerated() {
      for second in documents[(index + 1)...] {
        guard let reason = link(first, second, told) else { continue }
        let (a, b) = (min(top(first), top(second)), max(top(first), top(second)))
        if a != b {
          root[b] = a
          reasons[a, default: []] += reasons.removeValue(forKey: b) ?? []
        }
        reasons[a, default: []].append(reason)
      }
    }
    return Dictionary(grouping: documents, by: top).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }.map { key, documents in
      let ordered = documents.sorted { day($0) != day($1) ? day($0) < day($1) : $0 < $1 }
      return ClaimOrigin(
        name: name(of: ordered), documents: ordered, reasons: reasons[key] ?? [])
    }
  }

  private func day(_ document: Int) -> Int {
    claims.corpus.documents[document].source.published?.dayNumber ?? .max
  }

  /// The wire that most is credited to, else the first outlet.
  private func name(of documents: [Int]) -> UntrustedText? {
    let sources = documents.flatMap { claims.corpus.documents[$0].sources }
    return sources.lazy.compactMap(\.wire).first ?? sources.lazy.compactMap(\.outlet).first
  }

  /// Whom a claim says its words were told to or reported by.
  private func credited(by claim: Claim, in document: Int) -> [TermKey] {
    let text = claims.corpus.documents[document].text
    return claim.attributions.flatMap { attribution -> [TermKey] in
      let named = attribution.kind == .organisation ? attribution.source : []
      return ((attribution.via.map { [$0] } ?? []) + named).compactMap {
        Self.key(text.string($0))
      }
    }
  }

  private func link(_ first: Int, _ second: Int, _ told: [Int: Set<TermKey>]) -> UntrustedText? {
    func path(_ document: Int) -> String { claims.corpus.documents[document].source.path.exact }
    let common = own[first].keys.filter { own[second][$0] != nil }
    if let name = common.compactMap({ own[first][$0] }).min(by: { $0.exact < $1.exact }) {
      return UntrustedText("'\(path(first))' and '\(path(second))' credit \(name.exact)")
    }
    for (teller, publisher) in [(first, second), (second, first)] {
      let names = own[publisher].filter { told[teller]?.contains($0.key) == true }
      if let name = names.values.min(by: { $0.exact < $1.exact }) {
        return UntrustedText("'\(path(teller))' has it from \(name.exact)")
      }
    }
    let shared = sharedCount(sentences[first], sentences[second])
    let fewest = min(sentences[first].count, sentences[second].count)
    if shared >= 3 || shared == 2 && fewest <= 4 {
      return UntrustedText("'\(path(first))' and '\(path(second))' share \(shared) sentences")
    }
    let same = self.shared[DocumentPair(first: first, second: second)] ?? 0
    let claimed = min(claims.claims[first].count, claims.claims[second].count)
    if same >= Self.rewrite.claims, Double(same) >= Self.rewrite.share * Double(claimed) {
      return UntrustedText(
        "'\(path(first))' and '\(path(second))' share \(same) claims in other words")
    }
    return nil
  }
}

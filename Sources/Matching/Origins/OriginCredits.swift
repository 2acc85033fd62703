import Claims
import Corpora
import Text

/// Who each document of a corpus says its words come from.
///
/// Documents go back to one origin where they credit one wire, where one was told what the other
/// published ("told X", "according to X", "X reported") or both were told by one outlet, where they
/// share sentences (of short ones: most sentences, if only nearly), or where so many of their claims
/// are the same that one is a rewrite of the other. Linear in the documents of the corpus.
public struct OriginCredits: Sendable {
  private let claims: CorpusClaims
  /// Of the document itself: its wire, its outlet.
  private let own: [[TermKey: UntrustedText]]
  private let outlets: Set<TermKey>
  private let shared: DocumentLinks

  /// - Parameter groups: all groups of the corpus: what documents share elsewhere tells copies.
  public init(_ claims: CorpusClaims, groups: [ClaimGroup]) {
    self.init(claims, groups.map(\.members))
  }

  /// - Parameter groups: the members of each group of the corpus.
  init(_ claims: CorpusClaims, _ groups: [[CorpusClaims.Place]]) {
    self.claims = claims
    own = claims.corpus.documents.map { document in
      var names: [TermKey: UntrustedText] = [:]
      for source in document.sources {
        for name in [source.wire, source.outlet].compactMap({ $0 }) {
          if let key = OutletNames.key(of: name.exact) { names[key] = name }
        }
      }
      return names
    }
    outlets = Set(own.flatMap(\.keys))
    shared = DocumentLinks(claims, groups)
  }

  /// Whether the name is that of a wire, or of an outlet of this corpus.
  func isOutlet(_ name: String) -> Bool { OutletNames.key(of: name).map(isOutlet) ?? false }

  private func isOutlet(_ key: TermKey) -> Bool {
    OutletNames.isWire(key) || outlets.contains(key)
  }

  /// The independent origins behind the members of a group, the one with most documents first.
  public func origins(of group: ClaimGroup) -> [ClaimOrigin] { origins(of: group.members) }

  /// The origins behind some claims, the one with most documents first.
  func origins(of members: [CorpusClaims.Place]) -> [ClaimOrigin] {
    let documents = Set(members.map(\.document)).sorted { (day($0), $0) < (day($1), $1) }
    var united = UnitedDocuments(documents)
    for link in credits(members, documents) { united.take(link) }
    let inside = Set(documents)
    for document in documents {
      for link in shared.links(of: document) where inside.contains(link.other) {
        united.unite(document, link.other) { copy(document, link) }
      }
    }
    return united.parts.map { part in
      ClaimOrigin(
        name: name(of: part.documents, part.links), documents: part.documents,
        earliest: part.documents.lazy.compactMap {
          claims.corpus.documents[$0].source.published
        }.first, links: part.links,
        isTooShort: part.documents.count == 1 && part.documents.allSatisfy(shared.isTooShort))
    }
  }

  /// What the documents say themselves of whom they have it from.
  private func credits(
    _ members: [CorpusClaims.Place], _ documents: [Int]
  ) -> [OriginLink] {
    var publisher: [TermKey: Int] = [:]
    var links: [OriginLink] = []
    for document in documents {
      for (key, name) in own[document].sorted(by: { $0.value.exact < $1.value.exact }) {
        guard let first = publisher[key] else {
          publisher[key] = document
          continue
        }
        links.append(
          link(
            .credit, document, first, "\(both(first, document)) credit \(name.exact)",
            credited: name.exact))
      }
    }
    var teller: [TermKey: Int] = [:]
    let told = Dictionary(grouping: members, by: \.document)
    for document in documents {
      var seen: Set<TermKey> = []
      for (key, name) in told[document, default: []].flatMap(informants(of:))
      where seen.insert(key).inserted && own[document][key] == nil {
        if let publisher = publisher[key] {
          links.append(
            link(
              .told, document, publisher, "\(path(document)) has it from \(name)",
              credited: name))
        } else if let first = teller[key] {
          links.append(
            link(
              .credit, document, first, "\(both(first, document)) have it from \(name)",
              credited: name))
        } else {
          teller[key] = document
        }
      }
    }
    return links
  }

  /// The outlets that a claim's words were told to or reported by, as the text names them.
  private func informants(of place: CorpusClaims.Place) -> [(key: TermKey, name: String)] {
    let text = claims.corpus.documents[place.document].text
    return claims[place].attributions.flatMap { attribution in
      let named = attribution.kind == .organisation ? attribution.source : []
      return ((attribution.via.map { [$0] } ?? []) + named).compactMap { range in
        let name = text.string(range)
        return OutletNames.key(of: name).flatMap { isOutlet($0) ? ($0, name) : nil }
      }
    }
  }

  private func copy(_ document: Int, _ link: DocumentLinks.Link) -> OriginLink {
    let (first, second) = (min(document, link.other), max(document, link.other))
    let what =
      switch link.kind {
      case .sentences: "\(link.count) sentences"
      case .wordings: "\(link.count) sentences, word for word or nearly"
      case .claims, .credit, .told: "\(link.count) claims in other words"
      }
    let isLater = (day(link.other), link.other) < (day(document), document)
    return self.link(
      link.kind, isLater ? document : link.other, isLater ? link.other : document,
      "\(both(first, second)) share \(what)")
  }

  private func link(
    _ kind: OriginLink.Kind, _ taker: Int, _ giver: Int, _ reason: String,
    credited: String? = nil
  ) -> OriginLink {
    let isDated = day(taker) != .max && day(giver) < day(taker)
    return OriginLink(
      kind: kind, taker: taker, giver: giver, isDirected: kind == .told || isDated,
      credited: credited.map { UntrustedText($0) }, reason: UntrustedText(reason))
  }

  private func both(_ first: Int, _ second: Int) -> String {
    "\(path(min(first, second))) and \(path(max(first, second)))"
  }

  private func path(_ document: Int) -> String {
    "'\(claims.corpus.documents[document].source.path.exact)'"
  }

  private func day(_ document: Int) -> Int {
    claims.corpus.documents[document].source.published?.dayNumber ?? .max
  }

  /// The wire of a document, else the one that is credited, else the first outlet.
  private func name(of documents: [Int], _ links: [OriginLink]) -> UntrustedText? {
    let sources = documents.flatMap { claims.corpus.documents[$0].sources }
    return sources.lazy.compactMap(\.wire).first ?? links.lazy.compactMap(\.credited).first
      ?? sources.lazy.compactMap(\.outlet).first
  }
}

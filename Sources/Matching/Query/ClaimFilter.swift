import Claims
import Corpora
import Text

/// The claims that a query means, in corpus order.
///
/// Words are looked for in the claim's own sentence; `index` must hold the corpus's texts in
/// order, and spares the documents without the words.
public func claims(
  matching query: Query, in claims: CorpusClaims, index: SearchIndex, groups: [ClaimGroup],
  facts: some QueryFacts
) -> [CorpusClaims.Place] {
  let filter = ClaimFilter(claims: claims, groups: groups, facts: facts)
  let candidates = index.documents(
    thatMayMatch: query.root, namesStandInTexts: !facts.hasOtherNames)
  return claims.claims.indices.filter { candidates?.contains($0) ?? true }.flatMap { document in
    claims.claims[document].indices.compactMap { claim in
      guard !facts.isInterrupted else { return nil }
      let place = CorpusClaims.Place(document: document, claim: claim)
      return filter.matches(query.root, place) ? place : nil
    }
  }
}

/// Tests claims against the conditions of a query.
struct ClaimFilter<Facts: QueryFacts> {
  let claims: CorpusClaims
  let facts: Facts
  private let groupOf: [CorpusClaims.Place: Int]
  private let analyser = Analyser()

  init(claims: CorpusClaims, groups: [ClaimGroup], facts: Facts) {
    self.claims = claims
    self.facts = facts
    var groupOf: [CorpusClaims.Place: Int] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members { groupOf[member] = index }
    }
    self.groupOf = groupOf
  }

  func matches(_ node: Query.Node, _ place: CorpusClaims.Place) -> Bool {
    var terms: [TermKey]?
    return matches(node, place, &terms)
  }

  /// - Parameter terms: of the claim's sentence, read when the first word is asked for.
  private func matches(
    _ node: Query.Node, _ place: CorpusClaims.Place, _ terms: inout [TermKey]?
  ) -> Bool {
    switch node {
    case .all: return true
    case .terms, .prefix, .near:
      let known = terms ?? keys(place, [claims[place].range])
      terms = known
      return !node.occurrences(in: known).isEmpty
    case .field(let field): return matches(field, place)
    case .and(let nodes): return nodes.allSatisfy { matches($0, place, &terms) }
    case .or(let nodes): return nodes.contains { matches($0, place, &terms) }
    case .not(let node): return !matches(node, place, &terms)
    }
  }

  func matches(_ field: QueryField, _ place: CorpusClaims.Place) -> Bool {
    let claim = claims[place]
    let document = claims.corpus.documents[place.document]
    func hasAll(_ wanted: [TermKey], in ranges: [TextRange]) -> Bool {
      !ranges.isEmpty && Set(wanted).isSubset(of: keys(place, ranges))
    }
    func hasAll(_ wanted: [TermKey], in texts: [UntrustedText?]) -> Bool {
      texts.contains { text in
        text.map { Set(wanted).isSubset(of: analyser.keys(of: $0.exact)) } ?? false
      }
    }
    switch field {
    case .speaker(let wanted):
      return claim.attributions.contains {
        let name = $0.speaker(in: document.text)
        return $0.correctedSpeaker == nil && hasAll(wanted, in: $0.source)
          || hasAll(wanted, in: [name] + (name.map { facts.spellings(of: $0) } ?? []))
      }
    case .outlet(let wanted):
      return document.sources.contains { hasAll(wanted, in: [$0.outlet, $0.wire]) }
    case .document(let wanted):
      return document.sources.contains { hasAll(wanted, in: [$0.path, $0.title]) }
    case .documentNumber(let number):
      return facts.position(ofDocumentNumber: number) == place.document
    case .verdict(let verdict): return facts.verdict(of: place) == verdict
    case .said(let wanted):
      let ranges = claim.attributions.flatMap(\.content) + claim.quotations.map(\.inner)
      return hasAll(wanted, in: ranges)
    case .date(let dates):
      let published = document.sources.compactMap(\.published)
      return published.contains { dates.overlaps($0, $0) }
        || claim.dates.contains { mention in
          mention.first.map { dates.overlaps($0, mention.last) } ?? false
        }
    case .worth(let bound): return bound.contains(claim.worth.score)
    case .stance(let stance): return claim.attributions.contains { $0.stance == stance }
    case .kind(let kind): return claim.attributions.contains { $0.kind == kind }
    case .via(let wanted):
      return claim.attributions.contains { $0.via.map { hasAll(wanted, in: [$0]) } ?? false }
    case .depth(let bound):
      let deepest = claim.attributions.map { $0.depth + 1 }.max() ?? 0
      return bound.contains(Double(deepest))
    case .has(let part): return has(part, claim, place)
    case .same(let number):
      guard let other = facts.place(ofClaimNumber: number) else { return false }
      return other == place || groupOf[place] != nil && groupOf[place] == groupOf[other]
    case .words(let wanted): return hasAll(wanted, in: [claim.range])
    case .pattern(let pattern): return pattern.occurs(in: document.text, within: claim.range)
    case .length(let bound): return bound.contains(Double(keys(place, [claim.range]).count))
    }
  }

  private func has(_ part: QueryPart, _ claim: Claim, _ place: CorpusClaims.Place) -> Bool {
    switch part {
    case .evidence: facts.hasEvidence(place)
    case .note: facts.hasNote(place)
    case .publication: facts.isPublished(place)
    case .quotation: !claim.quotations.isEmpty
    case .quantity: !claim.quantities.isEmpty
    case .date: !claim.dates.isEmpty
    case .speaker:
      claim.attributions.contains { $0.speaker != nil || $0.correctedSpeaker != nil }
    case .group: groupOf[place] != nil
    }
  }

  private func keys(_ place: CorpusClaims.Place, _ ranges: [TextRange]) -> [TermKey] {
    let text = claims.corpus.documents[place.document].text
    return ranges.flatMap { analyser.terms(in: text, within: $0).map(\.key) }
  }
}

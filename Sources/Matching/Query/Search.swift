import Claims
import Corpora
import Text

/// The documents that answer a query, best first: BM25 by words, then corpus order.
///
/// Words may stand anywhere in the document. A field holds where a claim of the document has it;
/// the sentence that is shown is one of those claims where there is one. `index` must hold the
/// corpus's texts in order. A query of fields alone gives documents in corpus order.
///
/// - Parameter top: at most so many hits.
public func search(
  _ query: Query, in claims: CorpusClaims, index: SearchIndex, groups: [ClaimGroup],
  facts: some QueryFacts, top: Int
) -> SearchAnswer {
  let filter = ClaimFilter(claims: claims, groups: groups, facts: facts)
  let ranked = IndexRanking(index).ranked(query.root, top: top) { field in
    let candidates = index.documents(
      thatMayMatch: .field(field), namesStandInTexts: !facts.hasOtherNames)
    return (candidates?.sorted() ?? Array(claims.claims.indices)).filter { document in
      !facts.isInterrupted && filter.holds(field, in: document)
    }
  }
  return SearchAnswer(
    hits: ranked.best.map { hit(query, $0.document, score: Double($0.score), filter) },
    count: ranked.count)
}

private func hit(
  _ query: Query, _ document: Int, score: Double, _ filter: ClaimFilter<some QueryFacts>
) -> SearchHit {
  let source = filter.claims.corpus.documents[document]
  let matched = conditions(of: query, in: source.text)
  let occurrences = matched.flatMap(\.places).sorted()
  let meant = query.root.hasFields ? claimsMeant(by: query, document, filter) : []
  let sentence = bestSentence(
    source, matched.map(\.places), Set(meant.map { filter.claims[$0].range }))
  let range = sentence.map { source.sentences[$0] } ?? firstLine(of: source, around: occurrences)
  var marks: [TextRange] = []
  for mark in occurrences where range.contains(mark) && marks.last?.overlaps(mark) != true {
    marks.append(mark)
  }
  var reasons = matched.compactMap { reason($0, source.text) }
  if !meant.isEmpty {
    let count = meant.count == 1 ? "1 claim" : "\(meant.count) claims"
    reasons.append(UntrustedText("\(count) with all its fields"))
  }
  return SearchHit(
    document: document, sentence: sentence, range: range, marks: marks, score: score,
    reasons: reasons)
}

/// A word, phrase or pattern of a query, and where a text has it.
private struct Condition {
  /// The pattern as it was typed; nil of words.
  let pattern: String?
  let places: [TextRange]
}

/// More matches of a pattern in one text are not looked for.
private let mostMatches = 10_000

private func conditions(of query: Query, in text: SourceText) -> [Condition] {
  let terms = Analyser().terms(in: text, within: text.range)
  let keys = terms.map(\.key)
  let words = query.root.words.map { node in
    Condition(
      pattern: nil,
      places: node.occurrences(in: keys).map {
        TextRange(terms[$0.lowerBound].range.start, terms[$0.upperBound - 1].range.end)
      })
  }
  let patterns = query.root.wantedPatterns.map {
    Condition(
      pattern: $0.written, places: $0.ranges(in: text, within: text.range, most: mostMatches))
  }
  return words + patterns
}

/// "'military aid' 3 times", "/6\.\d/ 2 times, first '6.6'".
private func reason(_ condition: Condition, _ text: SourceText) -> UntrustedText? {
  guard let first = condition.places.first else { return nil }
  let places = condition.places
  let count = places.count == 1 ? "once" : "\(places.count) times"
  let words = text.string(first)
  guard let pattern = condition.pattern else { return UntrustedText("'\(words)' \(count)") }
  return UntrustedText("\(pattern) \(count), \(places.count == 1 ? "" : "first ")'\(words)'")
}

/// The claims of a document that have all the fields of a query.
private func claimsMeant(
  by query: Query, _ document: Int, _ filter: ClaimFilter<some QueryFacts>
) -> [CorpusClaims.Place] {
  filter.claims.claims[document].indices.map { CorpusClaims.Place(document: document, claim: $0) }
    .filter { filter.satisfiesFields(query.root, $0) }
}

/// The sentence with most of the query's conditions: a claim that its fields mean, then most
/// different words, then most words, then the first.
private func bestSentence(_ source: Document, _ matched: [[TextRange]], _ meant: Set<TextRange>)
  -> Int?
{
  var best: (sentence: Int, rank: (Int, Int, Int))?
  for (index, range) in source.sentences.enumerated() {
    var (different, all) = (0, 0)
    for places in matched {
      let inside = places.count { range.contains($0) }
      different += inside > 0 ? 1 : 0
      all += inside
    }
    let rank = (meant.contains(range) ? 1 : 0, different, all)
    guard rank > (0, 0, 0) else { continue }
    if let known = best, known.rank >= rank { continue }
    best = (index, rank)
  }
  return best?.sentence
}

private func firstLine(of source: Document, around marks: [TextRange]) -> TextRange {
  let bytes = source.text.utf8
  let anchor = marks.first?.start ?? source.main.first?.start ?? 0
  var start = anchor
  while start > 0, bytes[start - 1] != 10 { start -= 1 }
  var end = anchor
  while end < bytes.count, bytes[end] != 10 { end += 1 }
  return TextRange(start, end)
}

extension ClaimFilter {
  /// Whether a field holds in a document: by a claim of it, or by the document itself.
  func holds(_ field: QueryField, in document: Int) -> Bool {
    let source = claims.corpus.documents[document]
    switch field {
    case .outlet(let wanted):
      return source.sources.contains { names([$0.outlet, $0.wire], hold: wanted) }
    case .document(let wanted):
      return source.sources.contains { names([$0.path, $0.title], hold: wanted) }
    case .documentNumber(let number):
      return facts.position(ofDocumentNumber: number) == document
    case .pattern(let pattern): return pattern.occurs(in: source.text, within: source.text.range)
    case .date(let dates):
      return source.sources.compactMap(\.published).contains { dates.overlaps($0, $0) }
        || anyClaim(field, document)
    case .speaker, .verdict, .said, .worth, .stance, .kind, .via, .depth, .has, .same, .words,
      .length:
      return anyClaim(field, document)
    }
  }

  /// Whether a claim meets the fields of a query, its words apart.
  func satisfiesFields(_ node: Query.Node, _ place: CorpusClaims.Place) -> Bool {
    switch node {
    case .all, .terms, .prefix, .near: true
    case .field(let field): matches(field, place)
    case .and(let nodes): nodes.allSatisfy { satisfiesFields($0, place) }
    case .or(let nodes): nodes.contains { $0.hasFields && satisfiesFields($0, place) }
    case .not(let node): !node.hasFields || !satisfiesFields(node, place)
    }
  }

  private func anyClaim(_ field: QueryField, _ document: Int) -> Bool {
    claims.claims[document].indices.contains {
      matches(field, CorpusClaims.Place(document: document, claim: $0))
    }
  }

  private func names(_ texts: [UntrustedText?], hold wanted: [TermKey]) -> Bool {
    texts.contains { text in
      text.map { Set(wanted).isSubset(of: Analyser().keys(of: $0.exact)) } ?? false
    }
  }
}

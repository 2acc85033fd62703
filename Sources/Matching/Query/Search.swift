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
) -> [SearchHit] {
  let filter = ClaimFilter(claims: claims, groups: groups, facts: facts)
  let ranked = IndexRanking(index).ranked(query.root, top: top) { field in
    claims.claims.indices.filter { document in
      filter.holds(field, in: document)
    }
  }
  return ranked.map { hit(query, $0.document, score: Double($0.score), filter) }
}

private func hit(
  _ query: Query, _ document: Int, score: Double, _ filter: ClaimFilter<some QueryFacts>
) -> SearchHit {
  let source = filter.claims.corpus.documents[document]
  let terms = Analyser().terms(in: source.text, within: source.text.range)
  let keys = terms.map(\.key)
  let words = query.root.words
  let matched = words.map { $0.occurrences(in: keys) }
  let occurrences = matched.flatMap { $0 }.map {
    TextRange(terms[$0.lowerBound].range.start, terms[$0.upperBound - 1].range.end)
  }.sorted()
  let sentence = bestSentence(query, document, source, matched, terms, filter)
  let range = sentence.map { source.sentences[$0] } ?? firstLine(of: source, around: occurrences)
  var marks: [TextRange] = []
  for mark in occurrences where range.contains(mark) && marks.last?.overlaps(mark) != true {
    marks.append(mark)
  }
  var reasons: [UntrustedText] = []
  for (index, word) in words.enumerated() where !matched[index].isEmpty {
    reasons.append(reason(word, matched[index], terms, source.text))
  }
  return SearchHit(
    document: document, sentence: sentence, range: range, marks: marks, score: score,
    reasons: reasons)
}

/// "'military aid' 3 times".
private func reason(
  _ node: Query.Node, _ matched: [Range<Int>], _ terms: [Analyser.Term], _ text: SourceText
) -> UntrustedText {
  let count = matched.count == 1 ? "once" : "\(matched.count) times"
  guard let first = matched.first else { return UntrustedText("") }
  let words = text.string(
    TextRange(terms[first.lowerBound].range.start, terms[first.upperBound - 1].range.end))
  return UntrustedText("'\(words)' \(count)")
}

/// The sentence with most of the query's conditions: a claim that its fields mean, then most
/// different words, then most words, then the first.
private func bestSentence(
  _ query: Query, _ document: Int, _ source: Document, _ matched: [[Range<Int>]],
  _ terms: [Analyser.Term], _ filter: ClaimFilter<some QueryFacts>
) -> Int? {
  var meant: Set<TextRange> = []
  if query.root.hasFields {
    for (index, claim) in filter.claims.claims[document].enumerated()
    where filter.satisfiesFields(query.root, .init(document: document, claim: index)) {
      meant.insert(claim.range)
    }
  }
  var best: (sentence: Int, rank: (Int, Int, Int))?
  for (index, range) in source.sentences.enumerated() {
    var (different, all) = (0, 0)
    for places in matched {
      let inside = places.filter { range.contains(terms[$0.lowerBound].range) }.count
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

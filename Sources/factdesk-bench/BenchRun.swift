import Claims
import Corpora
import JSONLines
import Matching
import Text
import Threads

/// Runs stages on a corpus and writes a line for each.
struct BenchRun {
  let corpus: BenchCorpus
  let pages: BenchPages
  private var texts: [SourceText] = []
  private var sentenceRanges: [[TextRange]] = []
  private var index = SearchIndex()
  private var claims: CorpusClaims?

  init(_ corpus: BenchCorpus, _ pages: BenchPages) {
    self.corpus = corpus
    self.pages = pages
  }

  mutating func run(_ stage: BenchOptions.Stage) {
    switch stage {
    case .load: time(stage) { $0.load() }
    case .sentences:
      if texts.isEmpty { decode(withSentences: false) }
      time(stage) { $0.splitSentences() }
    case .searchTerm: search(stage, corpus.queries.term.map { $0.joined(separator: " ") })
    case .searchAnd: search(stage, corpus.queries.and.map { $0.joined(separator: " AND ") })
    case .searchPhrase:
      search(stage, corpus.queries.phrase.map { "\"\($0.joined(separator: " "))\"" })
    case .searchRanked: search(stage, corpus.queries.ranked.map { $0.joined(separator: " OR ") })
    case .duplicates:
      if texts.isEmpty { decode(withSentences: false) }
      time(stage) { _ = nearCopies(in: $0.texts) }
    case .claims:
      if sentenceRanges.isEmpty { decode(withSentences: true) }
      let documents = documents()
      time(stage) { $0.extractClaims(documents) }
    case .groups:
      if claims == nil {
        if sentenceRanges.isEmpty { decode(withSentences: true) }
        extractClaims(documents())
      }
      guard let claims else { return }
      time(stage) { _ in _ = groups(in: claims) }
    case .html:
      time(stage, megabytes: pages.megabytes) { run in run.pages.read() }
    }
  }

  private mutating func time(
    _ stage: BenchOptions.Stage, megabytes: Double? = nil, _ work: (inout BenchRun) -> Void
  ) {
    let watch = Stopwatch()
    work(&self)
    let seconds = watch.seconds
    write([
      "stage": .string(stage.rawValue), "wall_s": .decimal(seconds),
      "mb_s": .decimal((megabytes ?? corpus.megabytes) / seconds),
      "peak_mb": .integer(Stopwatch.peakMegabytes),
    ])
  }

  private func write(_ object: JSONObject) {
    print(JSONValue.object(object).line)
  }

  /// Decodes, splits sentences and builds the index: what stands between bytes and a prompt, save
  /// the digest of each file.
  private mutating func load() {
    decode(withSentences: true)
    index = SearchIndex()
    index.add(contentsOf: texts)
  }

  private mutating func splitSentences() {
    let texts = texts
    sentenceRanges = inParallel(texts.count) { sentences(in: texts[$0], within: texts[$0].range) }
  }

  private mutating func decode(withSentences: Bool) {
    let bodies = corpus.bodies
    texts = inParallel(bodies.count) { SourceText(validating: bodies[$0]) ?? SourceText("") }
    if withSentences { splitSentences() }
  }

  private func documents() -> [Document] {
    texts.indices.map { number in
      let digest = Digest(of: texts[number].utf8)
      return Document(
        text: texts[number], digest: digest,
        sources: [
          DocumentSource(
            path: UntrustedText(corpus.ids[number]), file: nil, fileDigest: digest,
            encoding: "UTF-8")
        ], main: [texts[number].range], setAside: [], sentences: sentenceRanges[number],
        language: "en", findings: [])
    }
  }

  private mutating func extractClaims(_ documents: [Document]) {
    let found = inParallel(documents.count) { number in
      ClaimList(Claims.claims(in: documents[number]), in: documents[number])
    }
    var corpus = Corpus()
    var kept: [ClaimList] = []
    for (number, document) in documents.enumerated() where corpus.add(document).isNew {
      kept.append(found[number])
    }
    claims = CorpusClaims(corpus: corpus, claims: kept)
  }

  /// The best of five runs of each query: read it, find, rank, ids of the ten best.
  private mutating func search(_ stage: BenchOptions.Stage, _ queries: [String]) {
    if index.count == 0 { load() }
    var times: [Double] = []
    for query in queries {
      var best = Double.infinity
      for _ in 0..<5 {
        let watch = Stopwatch()
        let ids = (try? Query(parsing: query)).map { query in
          index.documents(matching: query, top: 10).map { corpus.ids[$0.document] }
        }
        best = min(best, watch.seconds)
        precondition(ids != nil, "a query that cannot be read: \(query)")
      }
      times.append(best * 1e6)
    }
    guard !times.isEmpty else { return }
    times.sort()
    write([
      "stage": .string(stage.rawValue), "p50_us": .decimal(times[times.count / 2]),
      "p95_us": .decimal(times[times.count * 95 / 100]),
      "peak_mb": .integer(Stopwatch.peakMegabytes),
    ])
  }
}

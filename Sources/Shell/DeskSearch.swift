import Claims
import JSONLines
import LineEditor
import Matching
import Sessions
import Text

extension Desk {
  /// The claims that a query means, in order; all of them where there is none. Of claims that are in
  /// no loaded text only words, speaker, verdict and what the session has on them are known.
  func handles(matching query: String?) throws(CommandError) -> [ClaimHandle] {
    guard let query, !query.allSatisfy(\.isWhitespace) else { return register.handles }
    let parsed = try parse(query)
    let groups = parsed.asksForGroups ? groups : []
    let facts = DeskFacts(desk: self, isTimed: parsed.hasPatterns)
    let places = Matching.claims(
      matching: parsed, in: claims, index: index, groups: groups, facts: facts)
    try facts.checkInterruption()
    let unplaced = session.addedClaims.map(\.claim) + register.lost
    return
      (places.compactMap { register.handle(of: $0) }
      + unplaced.filter { handle in facts.unplaced(handle).map(parsed.means) ?? false }).sorted()
  }

  /// The best documents for a query, each with its best sentence and why it matched.
  ///
  /// - Parameter around: so many sentences before and after are shown too.
  func search(_ query: String, limit: Int, around: Int) throws(CommandError) -> Outcome {
    guard !corpus.documents.isEmpty else { return .nothingLoaded }
    let parsed = try parse(query)
    let groups = parsed.asksForGroups ? groups : []
    let facts = DeskFacts(desk: self, isTimed: parsed.hasPatterns)
    let answer = Matching.search(
      parsed, in: claims, index: index, groups: groups, facts: facts, top: limit)
    try facts.checkInterruption()
    let hits = answer.hits
    guard !hits.isEmpty else { return Outcome(blocks: [.talk("Nothing was found.")]) }
    return Outcome(
      blocks: hits.flatMap { blocks(of: $0, around: around) } + [
        .talk(
          hits.count == answer.count
            ? "\(counted(answer.count, "document"))."
            : "\(hits.count) of \(counted(answer.count, "document")); more with --limit.")
      ],
      records: { hits.map { record(of: $0) } })
  }

  private func parse(_ query: String) throws(CommandError) -> Query {
    do throws(QueryError) { return try Query(parsing: query) } catch { throw .query(error) }
  }

  private func claim(of hit: SearchHit) -> ClaimHandle? {
    claims.claims[hit.document].firstIndex { $0.range.overlaps(hit.range) }
      .map { CorpusClaims.Place(document: hit.document, claim: $0) }
      .flatMap { register.handle(of: $0) }
  }

  private func record(of hit: SearchHit) -> JSONObject {
    let document = corpus.documents[hit.document]
    let (start, end) = CodePoints(document.text).pair(hit.range)
    return [
      "record": "hit", "document": RecordWriting.text(document.source.path),
      "handle": register.handle(ofDocumentAt: hit.document).map { .string($0.word) } ?? .null,
      "claim": claim(of: hit).map { .string($0.word) } ?? .null,
      "start": .integer(start), "end": .integer(end),
      "text": .string(document.text.string(hit.range)), "score": .decimal(hit.score),
      "reasons": .array(hit.reasons.map { RecordWriting.text($0) }),
    ]
  }

  private func blocks(of hit: SearchHit, around: Int) -> [Block] {
    let document = corpus.documents[hit.document]
    let handle = register.handle(ofDocumentAt: hit.document)?.word ?? "-"
    let claim = claim(of: hit)
    var words = DisplayText()
    var offset = hit.range.start
    for mark in hit.marks {
      words += "\(document.text[TextRange(offset, mark.start)])\(document.text[mark], .marked)"
      offset = mark.end
    }
    words += "\(document.text[TextRange(offset, hit.range.end)])"
    let reasons = hit.reasons.map { "\($0)" as DisplayText }.joined(separator: ", ")
    let source = document.source
    let number: DisplayText = claim.map { " \($0.word)" } ?? ""
    func dim(_ ranges: ArraySlice<TextRange>) -> [Block] {
      ranges.map { .paragraph("\(document.text[$0], .dim)", indent: 4) }
    }
    let before = hit.sentence.map { document.sentences[max(0, $0 - around)..<$0] } ?? []
    let after = hit.sentence.map { document.sentences[($0 + 1)...].prefix(around) } ?? []
    return [.line("\(handle, .strong)\(number)  \(source.title ?? source.path)")]
      + dim(before) + [.paragraph(words, indent: 4)] + dim(after)
      + [.paragraph(reasons.styled(.dim), indent: 4)]
  }
}

/// The name of a file without its folder.
func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map { String($0) } ?? path
}

/// What queries may ask of the session.
private struct DeskFacts: QueryFacts {
  let desk: Desk
  /// When the question is given up; nil where its cost is known to be small.
  private let deadline: ContinuousClock.Instant?
  /// Without proposals: only what was said counts.
  private let names: NameDirectory
  private let published: Set<ClaimHandle>

  init(desk: Desk, isTimed: Bool) {
    self.desk = desk
    published = Set(desk.session.publications.flatMap(\.decision.claims))
    deadline = isTimed ? ContinuousClock.now + Self.longest : nil
    names = NameDirectory([], desk.session.nameDecisions.map(\.decision.decided))
  }

  func spellings(of name: UntrustedText) -> [UntrustedText] { names.spellings(of: name) }

  var hasOtherNames: Bool {
    !desk.session.nameDecisions.isEmpty || !desk.session.corrections.isEmpty
  }

  private static let longest = Duration.seconds(10)

  private var isLate: Bool { deadline.map { ContinuousClock.now > $0 } ?? false }

  var isInterrupted: Bool { Interruption.isRequested || isLate }

  /// - Throws: where the answer is not whole: Control-C, or too much time.
  func checkInterruption() throws(CommandError) {
    if Interruption.isRequested { throw .interrupted }
    if isLate { throw .tooLong(seconds: Int(Self.longest.components.seconds)) }
  }

  func verdict(of place: CorpusClaims.Place) -> QueryVerdict {
    desk.register.handle(of: place).map(verdict) ?? .open
  }

  private func verdict(of handle: ClaimHandle) -> QueryVerdict {
    switch desk.standing(of: handle) {
    case .confirmed: .confirmed
    case .denied: .denied
    case .unverified: .unverified
    case .saying: .saying
    case .open: .open
    }
  }

  func isPublished(_ place: CorpusClaims.Place) -> Bool {
    desk.register.handle(of: place).map(published.contains) ?? false
  }

  /// A claim that is in no loaded text; nil for any other.
  func unplaced(_ handle: ClaimHandle) -> UnplacedClaim? {
    let speaker: UntrustedText?
    switch desk.register[handle] {
    case .added(let added)?: speaker = added.by
    case .lost?: speaker = nil
    case .extracted?, nil: return nil
    }
    return UnplacedClaim(
      words: UntrustedText(desk.words(of: handle)), speaker: speaker, verdict: verdict(of: handle),
      hasEvidence: !desk.session.evidence(of: handle).isEmpty,
      hasNote: !desk.session.notes(of: handle).isEmpty, isPublished: published.contains(handle))
  }

  func hasEvidence(_ place: CorpusClaims.Place) -> Bool {
    desk.register.handle(of: place).map { !desk.session.evidence(of: $0).isEmpty } ?? false
  }

  func hasNote(_ place: CorpusClaims.Place) -> Bool {
    desk.register.handle(of: place).map { !desk.session.notes(of: $0).isEmpty } ?? false
  }

  func place(ofClaimNumber number: Int) -> CorpusClaims.Place? {
    guard number > 0, case .extracted(let place) = desk.register[ClaimHandle(number)] else {
      return nil
    }
    return place
  }

  func position(ofDocumentNumber number: Int) -> Int? {
    number > 0 ? desk.register.position(of: DocumentHandle(number)) : nil
  }
}

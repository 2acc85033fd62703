import Claims
import Corpora
import Matching
import Sessions
import Text

/// What a report is made from, with the ways through it.
struct ReportSource {
  let session: Session
  let register: ClaimRegister
  /// The session when it was last reported; nil where all of it is.
  let past: Session?
  /// As they were corrected.
  let claims: CorpusClaims
  /// Whether it is told what checkers wrote for themselves.
  let tellsNotes: Bool
  /// Of the report.
  let date: Timestamp
  let scale: HouseScale?
  /// The names that give way to their aliases.
  let names: ProtectedNames
  /// What changed under verdicts besides the passages they rest on.
  let changes: [ClaimHandle: [UntrustedText]]
  private let groups: [ClaimGroup]
  private let groupOfPlace: [CorpusClaims.Place: Int]
  private let codePoints: [CodePoints]
  /// Of each document, as it may be told.
  private let texts: [WithheldText]
  private let staleReviews: [ClaimHandle: [AnchorReview]]
  private let publications: [ClaimHandle: [DecisionRecord<ReportPublished>]]
  /// Every document of the session, in the order of loading.
  private(set) var documents: [ReportedDocument] = []

  init(
    session: Session, register: ClaimRegister, groups: [ClaimGroup], past: Session?,
    changes: [ClaimHandle: [UntrustedText]], tellsNotes: Bool, scale: HouseScale?,
    names: ProtectedNames, date: Timestamp
  ) {
    self.date = date
    self.session = names.isEmpty ? session : session.rewording(names.told)
    self.past = names.isEmpty ? past : past?.rewording(names.told)
    self.names = names
    self.changes = changes.mapValues { $0.map(names.plain) }
    self.tellsNotes = tellsNotes
    self.scale = scale
    self.register = register
    claims = register.claims
    self.groups = groups
    var groupOfPlace: [CorpusClaims.Place: Int] = [:]
    for (index, group) in groups.enumerated() {
      for place in group.members where groupOfPlace[place] == nil { groupOfPlace[place] = index }
    }
    self.groupOfPlace = groupOfPlace
    let texts = claims.corpus.documents.map { WithheldText($0.text, names) }
    self.texts = texts
    staleReviews = Dictionary(
      grouping: session.anchorReviews(in: claims.corpus).filter(\.isStale), by: \.claim
    ).mapValues { reviews in
      names.isEmpty
        ? reviews
        : reviews.map { review in
          let position = register.position(of: review.document)
          let words = review.place.range.flatMap { range in
            position.map { texts[$0].quoted(range) }
          }
          return review.rewording(names.told, words: words)
        }
    }
    var publications: [ClaimHandle: [DecisionRecord<ReportPublished>]] = [:]
    for record in self.session.publications {
      for claim in record.decision.claims { publications[claim, default: []].append(record) }
    }
    self.publications = publications
    codePoints = claims.corpus.documents.map { CodePoints($0.text) }
    documents = self.session.documents.map { ReportedDocument($0, self) }
  }

  /// The document that has, or had, a text; nil where the session has none such.
  func reported(_ digest: Digest) -> ReportedDocument? {
    document(of: digest).map { documents[$0.handle.number - 1] }
  }

  /// The text of a document as it may be told.
  func text(ofDocumentAt position: Int) -> WithheldText { texts[position] }

  /// When a claim's verdict was made known.
  func publications(of claim: ClaimHandle) -> [DecisionRecord<ReportPublished>] {
    publications[claim] ?? []
  }

  /// Every claim there is something to report of, by handle.
  var handles: [ClaimHandle] {
    let mentioned = session.verdicts.map(\.verdict.claim)
    return Set(register.handles + mentioned).sorted()
  }

  /// What a claim's decisions rest on and is no longer as it was.
  func stale(_ claim: ClaimHandle) -> [AnchorReview] { staleReviews[claim] ?? [] }

  /// Where a claim's words stood when it was last judged; nil where it never was, or is in no text.
  func lastAnchor(of claim: ClaimHandle) -> Anchor? {
    let now = Verdict.Aspect.allCases.compactMap { session.verdict(of: claim, aspect: $0)?.verdict }
    let once = session.history(of: claim).reversed().compactMap { event -> Verdict? in
      guard case .verdict(let verdict) = event.change, verdict.claim == claim else { return nil }
      return verdict
    }
    return (now + once).lazy.compactMap(\.anchor).first
  }

  /// The claim that a passage is, word for word; nil where it is none, or its text is not loaded.
  func claim(at anchor: Anchor) -> ClaimHandle? {
    guard let document = claims.corpus.position(of: anchor.textDigest) else { return nil }
    let found = claims.claims[document].firstIndex { claim in
      let (start, end) = pair(claim.range, inDocumentAt: document)
      return start == anchor.start && end == anchor.end
    }
    return found.flatMap { register.handle(of: .init(document: document, claim: $0)) }
  }

  /// The document of the session that has, or had, a text.
  func document(of digest: Digest) -> SessionDocument? {
    session.document(thatHad: digest)
  }

  /// The corpus's document of a text; nil where it is not loaded.
  func loaded(_ digest: Digest) -> Document? {
    claims.corpus.position(of: digest).map { claims.corpus.documents[$0] }
  }

  func group(of place: CorpusClaims.Place) -> ClaimGroup? { groupOfPlace[place].map { groups[$0] } }

  /// The independent origins behind the groups of some claims, each group once.
  func origins(of claims: [ReportedClaim]) -> [ReportedOrigins] {
    var seen: Set<Int> = []
    let wanted = claims.compactMap { claim -> Int? in
      guard case .extracted(let place)? = register[claim.handle],
        let group = groupOfPlace[place], seen.insert(group).inserted
      else { return nil }
      return group
    }.map { groups[$0] }
    guard !wanted.isEmpty else { return [] }
    let credits = OriginCredits(self.claims, groups: groups)
    return wanted.map { ReportedOrigins($0, credits.origins(of: $0), self) }
  }

  /// A range of a document as code points, start and exclusive end.
  func pair(_ range: TextRange, inDocumentAt position: Int) -> (start: Int, end: Int) {
    codePoints[position].pair(range)
  }
}

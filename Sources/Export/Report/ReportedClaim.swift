import Claims
import Corpora
import Matching
import Sessions
import Text

/// A claim with everything that is known of it and everything that was decided on it.
public struct ReportedClaim: Sendable {
  /// Where its words come from.
  public enum Standing: String, Sendable {
    /// A document that is loaded.
    case found
    /// The checker.
    case own
    /// The anchor alone: the document is not loaded, or no longer has the claim.
    case lost
  }

  public let handle: ClaimHandle
  public let standing: Standing
  /// The durable key; nil for a claim that is in no document.
  public let id: ClaimID?
  public let words: UntrustedText
  /// Who said it and through whom, outermost first; empty where the document speaks for itself.
  public let chain: [ReportedAttribution]
  /// Nil for a claim that is in no document.
  public let place: ReportedPlace?
  /// The address or time code of a claim of the checker's own.
  public let `where`: UntrustedText?
  /// Where else the same is claimed.
  public let appearances: [ReportedAppearance]
  /// How many independent origins stand behind those; nil where the claim stands alone.
  public let origins: Int?
  public let worth: Worth?
  /// What made its worth, the heaviest first.
  public let worthReasons: [String]
  /// The verdict on what is claimed; nil for an open claim.
  public let content: VerdictRecord?
  /// The house's word for that verdict, with its number: the claim's own rating, else what the
  /// chosen scale gives; nil where there is neither. One that belongs to another verdict has no
  /// number.
  public let rating: HouseScale.Rating?
  /// The scale that gave that rating; nil where the checker did.
  public let ratingScale: UntrustedText?
  /// What is wrong with its own rating; nil where nothing is.
  public let ratingFault: RatingFault?
  /// The verdict on whether it was said.
  public let saying: VerdictRecord?
  public let evidence: [ReportedEvidence]
  /// Empty in a report for readers.
  public let notes: [NoteRecord]
  /// What others said of the verdict on what is claimed, and of that on whether it was said.
  public let contentReviews: [DecisionRecord<ClaimReviewed>]
  public let sayingReviews: [DecisionRecord<ClaimReviewed>]
  /// What a person corrected of what was found.
  public let corrections: [CorrectionRecord]
  /// The parts of the fact-check that a person wrote.
  public let context: [ReportPart: UntrustedText]
  public let claimant: ReportedClaimant
  /// Nil where nothing is known of it.
  public let firstSeen: ReportedSighting?
  /// Who is to check it; nil where nobody in particular is, and in a report for readers.
  public let assignment: DecisionRecord<ClaimAssigned>?
  /// Who was asked about it, and what they answered.
  public let answers: [ReportedAnswer]
  /// What readers were told to have been wrong, in order.
  public let correctionNotes: [ReportedCorrection]
  /// When its verdict was made known, in order.
  public let publications: [DecisionRecord<ReportPublished>]
  /// What its verdicts were, in a report of what has changed; nil in any other.
  public let former: FormerVerdict?
  /// Whether a correction that came since then tells what they were.
  public let isFormerInCorrection: Bool
  /// Passages of the verdicts and the evidence whose words have changed since.
  public let stale: [AnchorReview]
  /// What else has changed since its verdicts, in words: "file changed: budget.pdf".
  public let changes: [UntrustedText]

  /// Whether a person should look at its verdicts again.
  public var isStale: Bool { isJudged && !(stale.isEmpty && changes.isEmpty) }

  /// The parts of a published fact-check that it lacks; of judged claims only.
  public var gaps: [ReportGap] { isJudged ? ReportGap.gaps(of: self) : [] }

  /// Whether it bears any verdict.
  public var isJudged: Bool { content != nil || saying != nil }

  /// Where it stands: its verdict on what is claimed, else "saying" where only that it was said was
  /// judged, else "open".
  public var standingWord: String { wordOfStanding(content, saying) }

  /// When its verdicts were made known, and it bears none on what is claimed now.
  public var isRetracted: Bool { retraction(of: .content) != nil }

  /// The correction that took back a verdict that was made known; nil where there is one now.
  func retraction(of aspect: Verdict.Aspect) -> ReportedCorrection? {
    guard !publications.isEmpty, (aspect == .content ? content : saying) == nil else { return nil }
    return correctionNotes.last {
      $0.record.decision.aspect == aspect && $0.record.decision.was != nil
    }
  }

  /// The evidence of one side, in order.
  public func evidence(_ side: Evidence.Side) -> [ReportedEvidence] {
    evidence.filter { $0.evidence.side == side }
  }

  init(_ handle: ClaimHandle, _ source: ReportSource) {
    let session = source.session
    self.handle = handle
    content = session.verdict(of: handle, aspect: .content)
    let fault = content.flatMap { RatingFault($0.verdict, in: source.scale) }
    ratingFault = fault
    rating = content.flatMap { record in
      guard let scale = source.scale, fault == nil else {
        return record.verdict.rating.map { HouseScale.Rating(label: $0, number: nil) }
      }
      return scale.rating(of: record.verdict)
    }
    ratingScale = content.flatMap { $0.verdict.rating == nil ? source.scale?.name : nil }
    saying = session.verdict(of: handle, aspect: .saying)
    evidence = session.evidence(of: handle).map { ReportedEvidence($0, source) }
    notes = source.tellsNotes ? session.notes(of: handle) : []
    contentReviews = session.reviews(of: handle, aspect: .content)
    sayingReviews = session.reviews(of: handle, aspect: .saying)
    corrections = session.corrections(of: handle)
    stale = source.stale(handle)
    changes = source.changes[handle] ?? []
    context = session.context(of: handle)
    assignment = source.tellsNotes ? session.assignment(of: handle) : nil
    answers = session.awaited(on: handle).map { ReportedAnswer($0, on: source.date) }
    let noted = session.correctionNotes(of: handle)
    correctionNotes = noted.map { ReportedCorrection($0, in: session, scale: source.scale) }
    publications = source.publications(of: handle)
    former = source.past.map { FormerVerdict(handle, in: $0) }
    isFormerInCorrection =
      source.past.map { $0.correctionNotes(of: handle).count < noted.count } ?? false
    switch source.register[handle] {
    case .extracted(let place)?:
      let claim = source.claims[place]
      let document = source.claims.corpus.documents[place.document]
      standing = .found
      id = claim.id
      let text = source.text(ofDocumentAt: place.document)
      words = text.quoted(claim.range)
      chain = claim.chain.map { ReportedAttribution($0, text) }
      self.place = ReportedPlace(
        document, source.register.handle(ofDocumentAt: place.document), source.names,
        source.pair(claim.range, inDocumentAt: place.document))
      `where` = nil
      let group = source.group(of: place)
      appearances = (group?.members ?? []).filter { $0 != place }
        .map { ReportedAppearance($0, source) }
      origins = group?.origins
      worth = claim.worth
      worthReasons = claim.worthReasons(in: document.text).map(\.name)
    case .added(let added)?:
      standing = .own
      id = nil
      words = source.names.plain(added.text)
      chain = added.by.map { [ReportedAttribution(speaker: source.names.plain($0))] } ?? []
      place = added.anchor.map { ReportedPlace($0, source) }
      `where` = added.where.map(source.names.plain)
      appearances = []
      origins = nil
      worth = nil
      worthReasons = []
    case .lost?, nil:
      let anchor = source.lastAnchor(of: handle)
      standing = .lost
      id = nil
      words = anchor?.exact ?? UntrustedText("")
      chain = []
      place = anchor.map { ReportedPlace($0, source) }
      `where` = nil
      appearances = []
      origins = nil
      worth = nil
      worthReasons = []
    }
    let isOwnVoice = standing == .found && chain.isEmpty
    claimant = ReportedClaimant(chain, outlet: isOwnVoice ? place?.outlet : nil, context)
    firstSeen = ReportedSighting(context, place, appearances)
  }
}

/// The verdicts that a claim bore when it was last reported.
public struct FormerVerdict: Hashable, Sendable {
  /// On what is claimed; nil where the claim was open.
  public let content: VerdictRecord?
  /// On whether it was said.
  public let saying: VerdictRecord?

  /// The same words as `ReportedClaim.standingWord`.
  public var standingWord: String { wordOfStanding(content, saying) }

  init(_ claim: ClaimHandle, in past: Session) {
    content = past.verdict(of: claim, aspect: .content)
    saying = past.verdict(of: claim, aspect: .saying)
  }
}

private func wordOfStanding(_ content: VerdictRecord?, _ saying: VerdictRecord?) -> String {
  content?.verdict.tag.rawValue ?? (saying == nil ? "open" : "saying")
}

import Claims
import Corpora
import Text

/// Which claim each handle of a session means, in the corpus as it is loaded now.
///
/// A document that has as many claims as when it was loaded gives them their handles in text
/// order. In a text that is loaded, a claim that was tagged, grouped or corrected means the claim at its
/// anchor. Then the corrections that count are applied, in order; one whose claims are no longer
/// there leaves them as they are. A tagged claim is lost where its text is not loaded and no newer
/// reading kept its handle, or where today's rules find no claim at its anchor.
/// Cost: linear in the claims of the corpus and the events of the session, and in the documents of
/// the corrections.
public struct ClaimRegister: Sendable {
  public enum Entry: Hashable, Sendable {
    /// A claim of a document that is loaded.
    case extracted(CorpusClaims.Place)
    /// A claim of the checker's own.
    case added(ClaimAdded)
    /// A claim that was tagged, in a text that is not loaded or no longer has it.
    case lost(Anchor)
  }

  /// The claims of the corpus as they were corrected.
  public private(set) var claims: CorpusClaims
  /// Every handle that means something, in order.
  public private(set) var handles: [ClaimHandle] = []
  /// Those that were tagged and are in no loaded text.
  public private(set) var lost: Set<ClaimHandle> = []
  private var entries: ClaimEntries
  private var documentHandles: [DocumentHandle?]
  private var positions: [DocumentHandle: Int] = [:]

  /// - Parameter claims: as they were extracted.
  public init(session: Session, claims: CorpusClaims) {
    self.claims = claims
    documentHandles = Array(repeating: nil, count: claims.corpus.documents.count)
    var numberings = [ClaimNumbering?](repeating: nil, count: claims.corpus.documents.count)
    for document in session.documents {
      guard let position = claims.corpus.position(of: document.textDigest) else { continue }
      positions[document.handle] = position
      documentHandles[position] = document.handle
      if document.claimCount == claims.claims[position].count {
        numberings[position] = document.numbering
      }
    }
    entries = ClaimEntries(numberings)
    for added in session.addedClaims { entries[added.claim] = .added(added) }
    enterAnchors(of: session)
    correct(session.corrections)
    for decided in session.decidedClaims where entries[decided.claim] == nil {
      entries[decided.claim] = .lost(decided.anchor)
      lost.insert(decided.claim)
    }
    handles = entries.handles
  }

  /// Whether the lost claims are those of the session as it is now: they are there for their verdicts
  /// alone. Where no text has changed, none are looked for.
  public func hasLost(of session: Session) -> Bool {
    guard !lost.isEmpty || session.documents.contains(where: { !$0.earlierDigests.isEmpty }) else {
      return true
    }
    let decided = session.decidedClaims.map(\.claim)
    return decided.allSatisfy { entries[$0] != nil } && lost.isSubset(of: decided)
  }

  public subscript(handle: ClaimHandle) -> Entry? { entries[handle] }

  /// The handle of a claim of the corpus; nil where the session has not loaded its document.
  public func handle(of place: CorpusClaims.Place) -> ClaimHandle? {
    entries.handle(of: place)
  }

  /// The corpus position of a document; nil where it is not loaded.
  public func position(of document: DocumentHandle) -> Int? { positions[document] }

  /// The handle of the document at a corpus position.
  public func handle(ofDocumentAt position: Int) -> DocumentHandle? {
    documentHandles.indices.contains(position) ? documentHandles[position] : nil
  }

  /// Sets each claim that was tagged, grouped or corrected where its anchor says.
  private mutating func enterAnchors(of session: Session) {
    var ranges = ClaimRanges(claims)
    for anchored in session.anchoredClaims {
      if case .added? = entries[anchored.claim] { continue }
      guard claims.corpus.position(of: anchored.anchor.textDigest) != nil else { continue }
      guard let place = ranges.place(of: anchored.anchor) else {
        entries.leave(anchored.claim)
        continue
      }
      guard entries[anchored.claim] != .extracted(place) else { continue }
      entries.leave(anchored.claim)
      if let other = handle(of: place) { entries.leave(other) }
      entries.enter(anchored.claim, at: place)
    }
  }

  /// Applies corrections in order, and numbers the claims of their documents anew.
  private mutating func correct(_ corrections: [Correction]) {
    guard !corrections.isEmpty else { return }
    var corrector = ClaimCorrector(self)
    for correction in corrections {
      if case .dropped(let dropped) = correction, case .added? = entries[dropped.claim] {
        entries[dropped.claim] = nil
      }
      corrector.apply(correction)
    }
    var corrected = claims.claims
    for (position, document) in corrector.documents {
      corrected[position] = ClaimList(
        document.rows.map(\.claim), in: claims.corpus.documents[position])
      entries.replace(position, with: document.rows.map(\.handle))
    }
    claims = CorpusClaims(corpus: claims.corpus, claims: corrected)
  }
}

/// The claims of a corpus by their positions in code points, made for a document when asked for.
private struct ClaimRanges {
  private struct Position: Hashable {
    let start: Int
    let end: Int
  }

  private let claims: CorpusClaims
  private var known: [Int: [Position: Int]] = [:]

  init(_ claims: CorpusClaims) {
    self.claims = claims
  }

  mutating func place(of anchor: Anchor) -> CorpusClaims.Place? {
    guard let document = claims.corpus.position(of: anchor.textDigest) else { return nil }
    if known[document] == nil {
      let points = CodePoints(claims.corpus.documents[document].text)
      var positions: [Position: Int] = [:]
      for index in claims.claims[document].indices {
        let (start, end) = points.pair(claims.claims[document].range(of: index))
        positions[Position(start: start, end: end)] = index
      }
      known[document] = positions
    }
    guard let claim = known[document]?[Position(start: anchor.start, end: anchor.end)] else {
      return nil
    }
    return CorpusClaims.Place(document: document, claim: claim)
  }
}

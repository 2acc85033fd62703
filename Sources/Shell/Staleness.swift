import Claims
import Corpora
import Sessions
import Text

/// A decision that a person should look at again, or a passage of one that only moved.
struct Staleness {
  let claim: ClaimHandle
  /// "changed", "orphan", "moved", "exact", "edited", "file changed", "file gone",
  /// "document changed", "group changed".
  let state: DisplayText
  let isStale: Bool
  /// The claim that stands in its place now; nil where none does, or it is itself.
  var now: ClaimHandle?
  /// What it was, and what stands there now.
  let words: DisplayText
}

extension Desk {
  /// Every passage, file and edit that touches a verdict which counts, by claim: what is as it was
  /// in a text that changed is told too.
  func staleness(in world: World) -> [Staleness] {
    let passages = session.anchorReviews(in: corpus).map { Staleness($0, now: claim(in: $0)) }
    return (passages + changes(in: world)).enumerated()
      .sorted { ($0.element.claim, $0.offset) < ($1.element.claim, $1.offset) }.map(\.element)
  }

  /// The claim that stands where a passage that changed stood; nil where none does, or it is the
  /// claim that was judged.
  private func claim(in review: AnchorReview) -> ClaimHandle? {
    guard case .words = review.role, let range = review.place.range,
      let document = register.position(of: review.document),
      let index = claims.claims[document].firstIndex(where: { $0.range.overlaps(range) })
    else { return nil }
    let handle = register.handle(of: CorpusClaims.Place(document: document, claim: index))
    return handle == review.claim ? nil : handle
  }

  /// What changed under verdicts besides the passages they rest on, in words, by claim.
  func changeWords(in world: World) -> [ClaimHandle: [UntrustedText]] {
    Dictionary(grouping: changes(in: world), by: \.claim).mapValues { changes in
      changes.map { UntrustedText("\($0.state.words): \($0.words.words)") }
    }
  }

  private func changes(in world: World) -> [Staleness] {
    files(in: world) + documents + edits + regroupings
  }

  /// "3 verdicts are stale; see: stale"; nil where none is.
  func staleWarning(in world: World) -> DisplayText? {
    let claims = Set(staleness(in: world).filter(\.isStale).map(\.claim))
    guard !claims.isEmpty else { return nil }
    let verb = claims.count == 1 ? "is" : "are"
    return styled("\(counted(claims.count, "verdict")) \(verb) stale; see: stale", .warning)
  }

  /// Files that were given as evidence and are others now, or gone.
  private func files(in world: World) -> [Staleness] {
    Set(session.verdicts.map(\.verdict.claim)).sorted().flatMap { claim in
      session.evidence(of: claim).compactMap { record -> Staleness? in
        guard case .file(let path, let digest) = record.evidence.item else { return nil }
        let now = world.files.digest(of: world.absolute(path.exact))
        guard now != digest else { return nil }
        return Staleness(
          claim: claim, state: now == nil ? "file gone" : "file changed", isStale: true,
          words: "\(path)")
      }
    }
  }

  /// Documents that were given as evidence as a whole and have other texts now.
  private var documents: [Staleness] {
    Set(session.verdicts.map(\.verdict.claim)).sorted().flatMap { claim in
      session.evidence(of: claim).compactMap { record -> Staleness? in
        guard case .document(_, let digest) = record.evidence.item,
          let known = session.document(thatHad: digest), known.textDigest != digest
        else { return nil }
        return Staleness(
          claim: claim, state: "document changed", isStale: true,
          words: "\(known.handle.word) \(known.name)")
      }
    }
  }

  /// Claims whose words were edited after the verdict on them.
  private var edits: [Staleness] {
    session.verdicts.flatMap { verdict in
      session.corrections(of: verdict.verdict.claim).compactMap { record -> Staleness? in
        guard record.number > verdict.number, case .edited(let edited) = record.correction,
          let words = edited.words
        else { return nil }
        return Staleness(
          claim: verdict.verdict.claim, state: "edited", isStale: true,
          words: "“\(edited.was.anchor.exact)” is now “\(words.exact)”")
      }
    }
  }
}

extension Staleness {
  /// - Parameter now: the claim that stands there now, where it is another.
  init(_ review: AnchorReview, now: ClaimHandle? = nil) {
    let was: DisplayText =
      switch review.role {
      case .words: "“\(review.anchor.exact)”"
      case .evidence: "evidence “\(review.anchor.exact)”"
      }
    claim = review.claim
    self.now = now
    isStale = review.isStale
    switch review.place {
    case .exact: (state, words) = ("exact", was)
    case .moved: (state, words) = ("moved", was)
    case .changed:
      let handle: DisplayText = now.map { "\($0.word) " } ?? ""
      let words: DisplayText = review.words.map { " is now \(handle)“\($0)”" } ?? ""
      (state, self.words) = ("changed", was + words)
    case .orphan: (state, words) = ("orphan", was + " is no longer in \(review.document.word)")
    }
  }
}

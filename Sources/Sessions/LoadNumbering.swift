import Claims
import Corpora
import Text

/// Gives the claims of documents their handles as they are loaded, one load after the other.
///
/// A text that the session knows keeps its handles. A newer reading of a file keeps those of the
/// sentences that it kept, word for word and in order; every other claim gets the next free number.
public struct LoadNumbering: Sendable {
  private var session: Session

  /// Begins with what the session knows before the loads.
  public init(_ session: Session) {
    self.session = session
  }

  /// The event that records one file of a document.
  ///
  /// - Parameters:
  ///   - claims: of the document, in text order.
  ///   - path: of the file, relative to the session file's folder; nil where there is none.
  ///   - before: the earlier reading of the same file and its claims, where it is still at hand; without
  ///     it only the claims that were tagged keep their handles.
  public mutating func loaded(
    _ document: Document, from source: DocumentSource, claims: [Claim], path: UntrustedText?,
    before: (document: Document, claims: [Claim])? = nil
  ) -> DocumentLoaded {
    let handles = handles(of: claims, in: document, name: source.path, before: before)
    let new = handles.map(\.number).filter { $0 >= session.nextClaimNumber }.min()
    let runsOn = zip(handles, handles.dropFirst()).allSatisfy { $1.number == $0.number + 1 }
    let first = runsOn ? handles.first?.number : new
    let loaded = DocumentLoaded(
      document: source.path, path: path, textDigest: document.digest,
      fileDigest: source.fileDigest, firstClaim: first ?? session.nextClaimNumber,
      claims: claims.count, handles: runsOn ? nil : handles)
    add(.documentLoaded(loaded))
    return loaded
  }

  /// The event that records a text given at the prompt.
  public mutating func pasted(
    _ document: Document, claims: [Claim], title: UntrustedText?, from: UntrustedText?
  ) -> DocumentPasted {
    let known = session.document(of: document.digest)?.claims ?? []
    let first = known.count == claims.count ? known.first?.number : nil
    let pasted = DocumentPasted(
      document: document.source.path, text: document.text[document.text.range], title: title,
      from: from, firstClaim: first ?? session.nextClaimNumber, claims: claims.count)
    add(.documentPasted(pasted))
    return pasted
  }

  private mutating func add(_ change: SessionChange) {
    session.add([
      SessionEvent(
        number: session.events.count + 1, step: session.nextStep, at: session.header.at,
        by: session.header.by, change: change)
    ])
  }

  private func handles(
    of claims: [Claim], in document: Document, name: UntrustedText,
    before: (document: Document, claims: [Claim])?
  ) -> [ClaimHandle] {
    let known = session.document(of: document.digest)
    if let known, known.claimCount == claims.count { return known.claims }
    var kept = KeptHandles()
    if let earlier = known ?? session.document(onlyNamed: name) {
      kept = KeptHandles(of: earlier, in: session, before: before)
    }
    var next = session.nextClaimNumber
    return claims.map { claim in
      if let handle = kept.take(document.text.string(claim.range)) { return handle }
      next += 1
      return ClaimHandle(next - 1)
    }
  }
}

/// The handles of a document's earlier reading by the words of their claims, each to be taken once.
private struct KeptHandles {
  private var handles: [String: [ClaimHandle]] = [:]

  init() {}

  init(
    of earlier: SessionDocument, in session: Session,
    before: (document: Document, claims: [Claim])?
  ) {
    let known = earlier.claims
    if let before, before.document.digest == earlier.textDigest,
      before.claims.count == known.count
    {
      for (claim, handle) in zip(before.claims, known) {
        handles[before.document.text.string(claim.range), default: []].append(handle)
      }
      return
    }
    let own = Set(known)
    var seen: Set<ClaimHandle> = []
    for record in session.verdicts where own.contains(record.verdict.claim) {
      guard let anchor = record.verdict.anchor, seen.insert(record.verdict.claim).inserted else {
        continue
      }
      handles[anchor.exact.exact, default: []].append(record.verdict.claim)
    }
  }

  mutating func take(_ words: String) -> ClaimHandle? {
    guard let first = handles[words]?.first else { return nil }
    handles[words]?.removeFirst()
    return first
  }
}

import Corpora
import Text

/// What one event changed: the closed list of journal format 1.
public enum SessionChange: Hashable, Sendable {
  case ran(LineRan)
  case documentLoaded(DocumentLoaded)
  case documentPasted(DocumentPasted)
  case verdict(Verdict)
  case note(Note)
  case evidence(EvidenceAdded)
  case untag(Untag)
  case claimAdded(ClaimAdded)
  case undone(StepUndone)
  case redone(StepRedone)
  case setting(SettingChanged)
}

/// A line that was typed, with the status it ended with: 0, or the exit status of its error.
public struct LineRan: Hashable, Sendable {
  public let line: UntrustedText
  public let status: Int

  public init(line: UntrustedText, status: Int) {
    self.line = line
    self.status = status
  }
}

/// A document that joined the corpus, or a new reading of it, and the handles of its claims.
///
/// One for each file: files with equal texts share one document and its handles.
public struct DocumentLoaded: Hashable, Sendable {
  /// `DocumentSource.path`; a later event with the same path is a newer reading of that document.
  public let document: UntrustedText
  /// Where the file is, relative to the session file's folder; a hint. Nil for `document-pasted`.
  public let path: UntrustedText?
  public let textDigest: Digest
  public let fileDigest: Digest
  /// The number of the first claim's handle, and how many follow on.
  public let firstClaim: Int
  public let claims: Int
  /// The claims' handles in text order, where they do not run on from `firstClaim`: a text that
  /// changed keeps the handles of the sentences it kept.
  public let handles: [ClaimHandle]?

  public init(
    document: UntrustedText, path: UntrustedText?, textDigest: Digest, fileDigest: Digest,
    firstClaim: Int, claims: Int, handles: [ClaimHandle]? = nil
  ) {
    self.document = document
    self.path = path
    self.textDigest = textDigest
    self.fileDigest = fileDigest
    self.firstClaim = firstClaim
    self.claims = claims
    self.handles = handles
  }
}

/// A text that was given at the prompt: kept whole, since no file holds it.
public struct DocumentPasted: Hashable, Sendable {
  /// `paste:1`.
  public let document: UntrustedText
  public let text: UntrustedText
  public let title: UntrustedText?
  /// Where the person took it from: an outlet, a channel, an address.
  public let from: UntrustedText?
  public let firstClaim: Int
  public let claims: Int

  public init(
    document: UntrustedText, text: UntrustedText, title: UntrustedText?, from: UntrustedText?,
    firstClaim: Int, claims: Int
  ) {
    self.document = document
    self.text = text
    self.title = title
    self.from = from
    self.firstClaim = firstClaim
    self.claims = claims
  }
}

/// A remark on a claim.
public struct Note: Hashable, Sendable {
  public let claim: ClaimHandle
  public let text: UntrustedText

  public init(claim: ClaimHandle, text: UntrustedText) {
    self.claim = claim
    self.text = text
  }
}

/// Evidence given apart from a verdict.
public struct EvidenceAdded: Hashable, Sendable {
  public let claim: ClaimHandle
  public let evidence: Evidence

  public init(claim: ClaimHandle, evidence: Evidence) {
    self.claim = claim
    self.evidence = evidence
  }
}

/// A verdict taken back: the claim is open again.
public struct Untag: Hashable, Sendable {
  public let claim: ClaimHandle
  public let because: UntrustedText?

  public init(claim: ClaimHandle, because: UntrustedText?) {
    self.claim = claim
    self.because = because
  }
}

/// A claim of the checker's own.
public struct ClaimAdded: Hashable, Sendable {
  public let claim: ClaimHandle
  public let text: UntrustedText
  public let by: UntrustedText?
  /// An address or a time code.
  public let `where`: UntrustedText?
  /// Where the words stand in a document of the corpus; nil for a claim heard elsewhere.
  public let anchor: Anchor?

  public init(
    claim: ClaimHandle, text: UntrustedText, by: UntrustedText?, where: UntrustedText?,
    anchor: Anchor?
  ) {
    self.claim = claim
    self.text = text
    self.by = by
    self.where = `where`
    self.anchor = anchor
  }
}

/// A step whose changes no longer count.
public struct StepUndone: Hashable, Sendable {
  public let undoes: Int

  public init(undoes: Int) {
    self.undoes = undoes
  }
}

/// An undone step whose changes count again.
public struct StepRedone: Hashable, Sendable {
  public let redoes: Int

  public init(redoes: Int) {
    self.redoes = redoes
  }
}

/// A setting of the session, by its name.
public struct SettingChanged: Hashable, Sendable {
  public let name: String
  public let value: UntrustedText

  public init(name: String, value: UntrustedText) {
    self.name = name
    self.value = value
  }
}

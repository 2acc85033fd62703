import Claims
import Corpora

/// Which claim each handle of a session means, in the corpus as it is loaded now.
public struct ClaimRegister: Sendable {
  public enum Entry: Hashable, Sendable {
    /// A claim of a document that is loaded.
    case extracted(CorpusClaims.Place)
    /// A claim of the checker's own.
    case added(ClaimAdded)
    /// A claim that was tagged, in a text that is not loaded or no longer has it.
    case lost(Anchor)
  }

  public init(session: Session, claims: CorpusClaims) {}

  /// Every handle that means something, in order.
  public var handles: [ClaimHandle] { [] }

  public subscript(handle: ClaimHandle) -> Entry? { nil }

  /// The handle of a claim of the corpus; nil where the session has not loaded its document.
  public func handle(of place: CorpusClaims.Place) -> ClaimHandle? { nil }

  /// The corpus position of a document; nil where it is not loaded.
  public func position(of document: DocumentHandle) -> Int? { nil }

  /// The handle of the document at a corpus position.
  public func handle(ofDocumentAt position: Int) -> DocumentHandle? { nil }
}

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

  /// The claim that the change speaks of; nil where it speaks of none.
  public var claim: ClaimHandle? {
    switch self {
    case .verdict(let verdict): verdict.claim
    case .note(let note): note.claim
    case .evidence(let evidence): evidence.claim
    case .untag(let untag): untag.claim
    case .claimAdded(let added): added.claim
    case .ran, .documentLoaded, .documentPasted, .undone, .redone, .setting: nil
    }
  }

  /// Whether undo takes it back: what a person decided, not what was read, typed or set.
  public var isUndoable: Bool { claim != nil }
}

/// What one event changed: the closed list of journal format 1.
///
/// Its members are kept apart from it: plans, journals and sessions hold the same events.
public indirect enum SessionChange: Hashable, Sendable {
  case ran(LineRan)
  case documentLoaded(DocumentLoaded)
  case documentPasted(DocumentPasted)
  case verdict(Verdict)
  case note(Note)
  case evidence(EvidenceAdded)
  case untag(Untag)
  case claimAdded(ClaimAdded)
  case correction(Correction)
  case undone(StepUndone)
  case redone(StepRedone)
  case setting(SettingChanged)
  case groupDecided(GroupDecided)
  case namesDecided(NamesDecided)
  case conflictDecided(ConflictDecided)
  case factChecksLoaded(FactChecksLoaded)
  case claimsLoaded(ClaimsLoaded)
  case verdictsDiffer(VerdictsDiffer)
  case shared(SharedWork)
  case publishing(Publishing)

  /// The claims that the change speaks of.
  public var claims: [ClaimHandle] {
    switch self {
    case .verdict(let verdict): [verdict.claim]
    case .note(let note): [note.claim]
    case .evidence(let evidence): [evidence.claim]
    case .untag(let untag): [untag.claim]
    case .claimAdded(let added): [added.claim]
    case .correction(let correction): correction.claims
    case .groupDecided(let decided): (decided.claims + decided.others).map(\.claim)
    case .conflictDecided(let decided): decided.claims.map(\.claim)
    case .verdictsDiffer(let differ): [differ.claim]
    case .shared(let work): [work.claim]
    case .publishing(let publishing): publishing.claims
    case .ran, .documentLoaded, .documentPasted, .undone, .redone, .setting, .namesDecided,
      .factChecksLoaded, .claimsLoaded:
      []
    }
  }

  /// Whether undo takes it back: what a person decided, not what was read, typed or set.
  public var isUndoable: Bool {
    switch self {
    case .verdict, .note, .evidence, .untag, .claimAdded, .correction, .groupDecided,
      .namesDecided, .conflictDecided, .shared:
      true
    case .publishing(let publishing): publishing.isUndoable
    case .ran, .documentLoaded, .documentPasted, .undone, .redone, .setting, .factChecksLoaded,
      .claimsLoaded,
      .verdictsDiffer:
      false
    }
  }
}

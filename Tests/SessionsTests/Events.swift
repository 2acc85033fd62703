import Sessions
import Text

/// Events with their numbers, one step for each list of changes.
func events(_ steps: [[SessionChange]]) -> [SessionEvent] {
  var events: [SessionEvent] = []
  for (index, changes) in steps.enumerated() {
    for change in changes {
      events.append(
        SessionEvent(
          number: events.count + 1, step: index + 1, at: Samples.at, by: Samples.by, change: change)
      )
    }
  }
  return events
}

func session(_ steps: [[SessionChange]]) -> Session {
  Session(header: Samples.header, events: events(steps))
}

/// What a person sees of a session: equal for sessions that mean the same.
struct Visible: Equatable {
  let verdicts: [VerdictRecord]
  let notes: [NoteRecord]
  let evidence: [EvidenceRecord]
  let added: [ClaimAdded]
  let corrections: [Correction]
  let counts: VerdictCounts
  let groups: [GroupDecided]
  let names: [NamesDecided]
  let conflicts: [DecisionRecord<ConflictDecided>]
  let undoable: Int?
  let redoable: Int?

  init(_ session: Session) {
    verdicts = session.verdicts
    notes = session.mentionedClaims.flatMap { session.notes(of: $0) }
    evidence = session.mentionedClaims.flatMap { session.evidence(of: $0) }
    added = session.addedClaims
    corrections = session.corrections
    counts = session.counts
    groups = session.groupDecisions.map(\.decision)
    names = session.nameDecisions.map(\.decision)
    conflicts = session.conflictDecisions
    undoable = session.undoable
    redoable = session.redoable
  }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

import Corpora

/// What a person changed of what the extractor found.
public enum Correction: Hashable, Sendable {
  case split(ClaimSplit)
  case joined(ClaimsJoined)
  case edited(ClaimEdited)
  case dropped(ClaimDropped)

  /// The claims that it was made on, as they were; none for a dropped claim that is in no document.
  public var originals: [AnchoredClaim] {
    switch self {
    case .split(let split): [split.whole]
    case .joined(let joined): joined.parts
    case .edited(let edited): [edited.was]
    case .dropped(let dropped):
      dropped.anchor.map { [AnchoredClaim(claim: dropped.claim, anchor: $0)] } ?? []
    }
  }

  /// The claims that it made.
  public var made: [ClaimHandle] {
    switch self {
    case .split(let split): split.parts.map(\.claim)
    case .joined(let joined): [joined.whole.claim]
    case .edited, .dropped: []
    }
  }

  /// Every claim it speaks of, the originals first.
  public var claims: [ClaimHandle] {
    switch self {
    case .split, .joined, .edited: originals.map(\.claim) + made
    case .dropped(let dropped): [dropped.claim]
    }
  }

  /// What it makes of a claim; nil where that stays one.
  public func retirement(of claim: ClaimHandle) -> Retirement? {
    switch self {
    case .split(let split): split.whole.claim == claim ? .split(into: made) : nil
    case .joined(let joined):
      joined.parts.contains { $0.claim == claim } ? .joined(into: joined.whole.claim) : nil
    case .edited: nil
    case .dropped(let dropped): dropped.claim == claim ? .dropped : nil
    }
  }
}

/// Why a claim is no longer one. Its handle is not used again, and undo brings it back.
public enum Retirement: Hashable, Sendable {
  case split(into: [ClaimHandle])
  case joined(into: ClaimHandle)
  case dropped
}

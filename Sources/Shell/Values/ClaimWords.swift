import Sessions
import Text

/// One or more claims in one word: `c3`, `c3-c7`, `c3,c5`, and `same:c3`, a claim with its group.
public struct ClaimWords: CommandValue {
  public static let placeholder = "CLAIM"

  public let handles: [ClaimHandle]
  /// Those that were named themselves; the others came with their groups.
  public let named: [ClaimHandle]
  /// Whether the word meant a whole group.
  public let isGroup: Bool

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> ClaimWords
  {
    try ClaimWords(word, at: desk)
  }

  init(_ word: String, at desk: Desk) throws(CommandError) {
    isGroup = word.lowercased().hasPrefix("same:")
    named = try claimHandles(isGroup ? String(word.dropFirst(5)) : word, at: desk) {
      desk.register[$0] != nil
    }
    handles = isGroup ? Set(named + desk.others(sameAs: named)).sorted() : named
  }

  /// Claims that a query found.
  init(found: [ClaimHandle]) {
    handles = found
    named = found
    isGroup = true
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let typed = prefix.lowercased()
    if typed.hasPrefix("same:") {
      return candidates(for: String(typed.dropFirst(5)), at: desk, in: world).map {
        Candidate(word: "same:" + $0.word, hint: $0.hint)
      }
    }
    guard typed.isEmpty || typed.hasPrefix("c") else { return [] }
    return desk.register.handles(beginning: String(typed.dropFirst()), most: 200).map {
      Candidate(
        word: $0.word, hint: DisplayText(UntrustedText(desk.words(of: $0))).fitted(to: 48))
    }
  }
}

extension ClaimRegister {
  /// The first handles whose numbers begin with some digits, in order.
  fileprivate func handles(beginning digits: String, most: Int) -> [ClaimHandle] {
    guard !digits.isEmpty else { return Array(handles.prefix(most)) }
    guard let number = Int(digits), number > 0, digits.first != "0", digits.first != "+",
      let last = handles.last?.number
    else { return [] }
    var found: [ClaimHandle] = []
    var (low, high) = (number, number)
    while low <= last, found.count < most {
      for number in low...min(high, last) where found.count < most {
        if self[ClaimHandle(number)] != nil { found.append(ClaimHandle(number)) }
      }
      (low, high) = (low * 10, high * 10 + 9)
    }
    return found
  }
}

/// The same words for claims that are no longer ones too: the log knows them all.
public struct PastClaimWords: CommandValue {
  public static let placeholder = ClaimWords.placeholder

  public let handles: [ClaimHandle]

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> PastClaimWords
  {
    PastClaimWords(
      handles: try claimHandles(word, at: desk) { handle in
        desk.register[handle] != nil || !desk.session.history(of: handle).isEmpty
      })
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    ClaimWords.candidates(for: prefix, at: desk, in: world)
  }
}

/// The handles that a word names. One that is named by itself must be known; of a stretch, those
/// that are no longer claims are passed over.
private func claimHandles(
  _ word: String, at desk: Desk, isKnown: (ClaimHandle) -> Bool
) throws(CommandError) -> [ClaimHandle] {
  var handles: [ClaimHandle] = []
  for piece in word.split(separator: ",", omittingEmptySubsequences: false) {
    let ends = piece.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = ClaimHandle(ends[0]),
      let last = ClaimHandle(ends[ends.count - 1]), first <= last
    else {
      throw .notA("claim", word: word, expected: "c1, c3-c7, c3,c5 or same:c3")
    }
    for number in first.number...last.number {
      let handle = ClaimHandle(number)
      if isKnown(handle) {
        handles.append(handle)
      } else if let retirement = desk.session.retirement(of: handle) {
        guard handle != first, handle != last else {
          throw .correction(.retired(handle, retirement))
        }
      } else {
        throw .noSuchClaim(handle.word, highest: desk.register.handles.last?.number ?? 0)
      }
    }
  }
  return handles
}

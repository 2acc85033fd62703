import Matching
import Sessions
import Text

/// A group of claims: `g4`, or a claim that is in it.
public struct GroupWord: CommandValue {
  public static let placeholder = "GROUP"

  let group: ClaimGroup

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> GroupWord
  {
    if ClaimHandle(word) != nil {
      let handle = try ClaimWords.read(word, at: desk, in: world).handles[0]
      guard let group = desk.group(of: handle) else { throw .noGroup(handle) }
      return GroupWord(group: group)
    }
    guard let group = desk.groups.first(where: { $0.id == word.lowercased() }) else {
      throw .notA("group", word: word, expected: "g1, g2 … or a claim of one; see: group")
    }
    return GroupWord(group: group)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    desk.groups.lazy.filter { $0.id.hasPrefix(prefix.lowercased()) }.prefix(200).map { group in
      let words = desk.handles(of: group.members).first.map { desk.words(of: $0) } ?? ""
      return Candidate(word: group.id, hint: DisplayText(UntrustedText(words)).fitted(to: 48))
    }
  }
}

/// What may follow `group`: what to do, a group, or claims of it.
public enum GroupPart: CommandValue {
  case decision(GroupDecided.Decision)
  case group(ClaimGroup)
  case claims([ClaimHandle])

  public static let placeholder = "GROUP"

  private static let decisions: [(word: String, decision: GroupDecided.Decision)] = [
    ("confirm", .confirmed), ("reject", .rejected),
  ]

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> GroupPart
  {
    if let known = decisions.first(where: { $0.word == word.lowercased() }) {
      return .decision(known.decision)
    }
    guard word.contains(where: \.isNumber) else {
      throw .noneOf("part of group", word: word, choices: decisions.map(\.word) + ["g1 …", "c1 …"])
    }
    if word.lowercased().hasPrefix("c") {
      return .claims(try ClaimWords.read(word, at: desk, in: world).handles)
    }
    return .group(try GroupWord.read(word, at: desk, in: world).group)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    decisions.filter { $0.word.hasPrefix(prefix.lowercased()) }.map { Candidate(word: $0.word) }
      + GroupWord.candidates(for: prefix, at: desk, in: world)
      + (prefix.isEmpty ? [] : ClaimWords.candidates(for: prefix, at: desk, in: world))
  }
}

import Matching
import Sessions
import Text

/// What may follow `conflicts`: what to do, or one or more conflicts: `x3`, `x1,x4`.
public enum ConflictPart: CommandValue {
  case decision(ConflictDecided.Decision)
  case conflicts([Discrepancy])

  public static let placeholder = "CONFLICT"

  private static let decisions: [(word: String, decision: ConflictDecided.Decision)] = [
    ("dismiss", .dismissed), ("restore", .restored),
  ]

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> ConflictPart
  {
    if let known = decisions.first(where: { $0.word == word.lowercased() }) {
      return .decision(known.decision)
    }
    guard word.contains(where: \.isNumber) else {
      throw .noneOf("part of conflicts", word: word, choices: decisions.map(\.word) + ["x1 …"])
    }
    let found = desk.discrepancies
    var conflicts: [Discrepancy] = []
    for piece in word.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
      guard let conflict = found.first(where: { $0.id == piece }) else {
        throw .notA("conflict", word: String(piece), expected: "x1, x2 …; see: conflicts --all")
      }
      conflicts.append(conflict)
    }
    return .conflicts(conflicts)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let typed = prefix.lowercased()
    let actions = decisions.filter { $0.word.hasPrefix(typed) }.map { Candidate(word: $0.word) }
    return actions
      + desk.discrepancies.lazy.filter { $0.id.hasPrefix(typed) }.prefix(200).map {
        Candidate(word: $0.id, hint: DisplayText($0.what).fitted(to: 48))
      }
  }
}

import Sessions
import Text

/// Claims by their handles, or the word `all`: every claim with a verdict.
public enum ClaimsOrAll: CommandValue {
  case all
  case some(ClaimWords)

  public static let placeholder = "CLAIM|all"

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> ClaimsOrAll
  {
    word.lowercased() == "all" ? .all : .some(try ClaimWords.read(word, at: desk, in: world))
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let all = "all".hasPrefix(prefix.lowercased()) ? [Candidate(word: "all")] : []
    return all + ClaimWords.candidates(for: prefix, at: desk, in: world)
  }
}

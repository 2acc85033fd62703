import Sessions
import Text

/// `skip CLAIM…`.
struct SkipCommand: Command {
  let name = "skip"
  let summary = "Put claims off: next shows them last"
  let discussion = "It decides nothing: the claims stay open. In next, s is this."
  let examples = ["skip c2", "skip c2-c4"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims: c3, c3-c7, c3,c5")
  var parameters: [any Parameter] { [claims] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let words = arguments[claims].flatMap(\.handles).map(\.word).joined(separator: " ")
    return Outcome(blocks: [.talk("Put off: \(words)")])
  }
}

extension Desk {
  /// The claims that a line `skip` of this session named one by one or as a stretch.
  var skippedClaims: Set<ClaimHandle> {
    var skipped: Set<ClaimHandle> = []
    for event in session.events {
      guard case .ran(let ran) = event.change, ran.status == 0, ran.line.exact.hasPrefix("skip "),
        !ran.line.exact.contains(Flag.dryRun.name)
      else { continue }
      for word in ran.line.exact.split(separator: " ").dropFirst() where !word.contains(":") {
        if let words = try? ClaimWords(String(word), at: self) { skipped.formUnion(words.handles) }
      }
    }
    return skipped
  }
}

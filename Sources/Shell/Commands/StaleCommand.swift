import JSONLines
import Sessions
import Text

/// `stale`.
struct StaleCommand: Command {
  let name = "stale"
  let summary = "List verdicts whose words, evidence or group have changed since"
  let takesLong = true
  let discussion = """
    exact: the words stand where they stood, in a text that changed; moved: they stand elsewhere; \
    changed: other words stand in their place; orphan: nothing like them is there. A verdict is \
    stale where words changed or are gone, where a file given as evidence did, where the claim was \
    edited after it, or where its group changed: an article read later says the same, or a person \
    decided on the group. A verdict given again is fresh.
    """
  let examples = ["stale"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let found = desk.staleness(in: world)
    guard !found.isEmpty else {
      return Outcome(blocks: [.line("No verdict is stale.")])
    }
    let stale = Set(found.filter(\.isStale).map(\.claim)).sorted()
    let rows = found.map { entry -> [DisplayText] in
      let mark = desk.standing(of: entry.claim).mark(hasSymbols: world.hasSymbols)
      let state = entry.isStale ? entry.state.styled(.warning) : entry.state
      return ["\(entry.claim.word)", mark, state, entry.words]
    }
    return Outcome(
      blocks: [
        .table(
          Table(
            columns: [
              .init("id"), .init("verdict"), .init("state"), .init("words", isFlexible: true),
            ], rows: rows)),
        .talk("\(counted(stale.count, "stale verdict"))."),
      ] + hint(after: found),
      records: {
        found.map { entry in
          [
            "record": "stale", "claim": .string(entry.claim.word),
            "verdict": .string(desk.standing(of: entry.claim).rawValue),
            "state": .string(entry.state.words), "stale": .bool(entry.isStale),
            "words": .string(entry.words.words),
            "now": entry.now.map { .string($0.word) } ?? .null,
          ]
        }
      })
  }

  /// The claim to look at: the one that stands there now.
  private func hint(after found: [Staleness]) -> [Block] {
    found.first(where: \.isStale).map { [.hint("show \(($0.now ?? $0.claim).word)")] } ?? []
  }
}

import Text

/// `next`.
struct NextCommand: Command {
  let name = "next"
  let summary = "Go through open claims one by one, the most check-worthy first"
  let discussion = """
    Each claim is shown with its context, who said it and who else did; one key decides: c \
    confirms, d denies, u tags unverified, s skips, b goes back, e adds evidence, n a note, N one in your editor, \
    o opens the document, w says why, g shows its group, / searches, : takes any command, ? lists the \
    keys, q leaves. Every decision is saved before the next claim is shown; what was skipped comes \
    last, also tomorrow. A query chooses the claims; see: help search. Off a terminal, and after set \
    keys off, a key is a line of its own.
    """
  let examples = ["next", "next speaker:mayor", "next worth:>0.7 -stance:denies"]
  let query = Tail<QueryText>(isRequired: false, help: "only claims that this finds")
  var parameters: [any Parameter] { [query] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.register.handles.isEmpty else { return .nothingLoaded }
    let open = try desk.handles(matching: arguments[query]?.text)
      .filter { desk.standing(of: $0).needsVerdict }
      .map { (claim: $0, worth: desk.worth(of: $0) ?? 0) }
      .sorted { ($1.worth, $0.claim) < ($0.worth, $1.claim) }
      .map(\.claim)
    guard !open.isEmpty else {
      return Outcome(blocks: [.talk("No open claim is left here."), .hint("status")])
    }
    return Outcome(effects: [.triage(open)]) { open.map { desk.claimRecord(of: $0) } }
  }
}

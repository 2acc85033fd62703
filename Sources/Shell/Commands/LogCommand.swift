import Export
import JSONLines
import Sessions
import Text

/// `log`.
struct LogCommand: Command {
  let name = "log"
  let summary = "List what was done, by whom and when"
  let examples = ["log --limit 20", "confirm c2\nlog c2"]
  let claim = Positional<PastClaimWords>(.optional, help: "only what touched this claim")
  let limit = Option<Number>("--limit", help: "only the last so many")
  let all = Flag("--all", help: "also the lines themselves, failed ones included")
  let graph = Flag("--graph", help: "the steps as a tree: what undo left beside the way")
  var parameters: [any Parameter] { [claim, limit, all, graph] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    if arguments[graph] { return self.graph(at: desk, in: world) }
    let handles = arguments[claim].flatMap(\.handles)
    var events =
      handles.isEmpty
      ? desk.session.events.filter { arguments[all] || !$0.change.isLine }
      : handles.flatMap { desk.session.history(of: $0) }
    guard !events.isEmpty else { return Outcome(blocks: [.line("Nothing was done yet.")]) }
    let total = events.count
    if let most = arguments[limit].first?.value { events = events.suffix(most) }
    let shown = events
    let turns = Dictionary(
      grouping: handles.flatMap { desk.session.verdictChanges(of: $0) }, by: \.event.number)
    let table = Table(
      columns: [
        .init("step", isNumber: true), .init("when (UTC)"), .init("who"),
        .init("what", isFlexible: true),
      ],
      rows: shown.map {
        let words = words(of: $0, turns[$0.number] ?? [], in: world)
        return ["\($0.step)", "\($0.at.iso)", "\($0.by)", words]
      })
    let rest: [Block] =
      shown.count < total
      ? [.talk("The last \(shown.count) of \(counted(total, "event")).")] : []
    return Outcome(blocks: [.table(table)] + rest) { shown.map(\.record) }
  }

  /// What an event was; of one that turned a claim's verdict, also what that was before.
  private func words(
    of event: SessionEvent, _ turns: [VerdictChange], in world: World
  ) -> DisplayText {
    func mark(_ verdict: Verdict?) -> DisplayText {
      (verdict?.tag.standing ?? .open).mark(hasSymbols: world.hasSymbols)
    }
    let words = event.change.words(in: world)
    guard let turn = turns.first else { return words }
    return turn.event.change.isUndoable
      ? "\(mark(turn.old)) → " + words : words + ": \(mark(turn.old)) → \(mark(turn.new))"
  }

  /// A line for each step, those that do not count beside those that do.
  private func graph(at desk: Desk, in world: World) -> Outcome {
    let lines = desk.session.stepGraph
    guard !lines.isEmpty else { return Outcome(blocks: [.line("Nothing was decided yet.")]) }
    var typed: [Int: DisplayText] = [:]
    for event in desk.session.events where typed[event.step] == nil {
      typed[event.step] = event.change.words(in: world)
    }
    let (way, node, undone) = world.hasSymbols ? ("│ ", "● ", "○ ") : ("| ", "* ", "o ")
    return Outcome(
      blocks: lines.map { line -> Block in
        let branch = String(repeating: way, count: line.depth)
        let redo: DisplayText = line.isRedoable ? styled("  (redo does it again)", .dim) : ""
        let words: DisplayText = "\(line.step)  " + (typed[line.step] ?? "")
        return .line(
          "\(branch)\(line.isCounting ? node : undone)"
            + (line.isCounting ? words : words.styled(.dim)) + redo)
      },
      records: {
        lines.map { line in
          [
            "record": "step", "step": .integer(line.step), "depth": .integer(line.depth),
            "counts": .bool(line.isCounting), "redoable": .bool(line.isRedoable),
          ]
        }
      })
  }
}

extension SessionChange {
  /// One line on what changed.
  func words(in world: World) -> DisplayText {
    switch self {
    case .ran(let ran):
      return ran.status == 0 ? "\(ran.line)" : "\(ran.line) (failed, \(ran.status))"
    case .documentLoaded(let loaded):
      let claims = counted(loaded.claims, "claim")
      return "loaded \(loaded.document), \(claims) from c\(loaded.firstClaim)"
    case .documentPasted(let pasted):
      let claims = counted(pasted.claims, "claim")
      return "pasted \(pasted.document), \(claims) from c\(pasted.firstClaim)"
    case .verdict(let verdict):
      var line: DisplayText = "\(verdict.claim.word) "
      line += verdict.tag.standing.mark(hasSymbols: world.hasSymbols)
      if verdict.aspect == .saying { line += " (that it was said)" }
      if let rating = verdict.rating { line += " rated \(rating)" }
      if let because = verdict.because { line += " because \(because)" }
      return line
    case .note(let note): return "\(note.claim.word) note: \(note.text)"
    case .evidence(let added): return "\(added.claim.word) evidence \(added.evidence.words)"
    case .untag(let untag):
      let reason: DisplayText = untag.because.map { " because \($0)" } ?? ""
      return "\(untag.claim.word) open again\(reason)"
    case .claimAdded(let added): return "\(added.claim.word) added: \(added.text)"
    case .correction(let correction): return "\(correction.words)"
    case .undone(let undone): return "undid step \(undone.undoes)"
    case .redone(let redone): return "did step \(redone.redoes) again"
    case .setting(let setting): return "set \(setting.name) \(setting.value)"
    case .groupDecided(let decided): return "\(decided.words)"
    case .namesDecided(let decided):
      let isSame = decided.decision == .same
      let names = decided.names.map { "\($0)" as DisplayText }
        .joined(separator: isSame ? " = " : ", ")
      let because: DisplayText = decided.because.map { " because \($0)" } ?? ""
      return (isSame ? names : "not the same: " + names) + because
    case .conflictDecided(let decided):
      let claims = decided.claims.map(\.claim.word).joined(separator: " ")
      let because: DisplayText = decided.because.map { " because \($0)" } ?? ""
      return "conflict \(decided.decision.rawValue): \(decided.kind), \(claims)\(because)"
    case .shared(let work): return "\(work.claim.word) " + work.words
    case .publishing(let publishing): return publishing.words
    case .verdictsDiffer(let differ):
      return "\(differ.claim.word) verdicts differ since two sessions were merged"
    case .factChecksLoaded(let loaded):
      return "loaded \(counted(loaded.count, "fact-check")) from \(loaded.file)"
    case .claimsLoaded(let loaded):
      return "loaded \(counted(loaded.count, "claim")) from \(loaded.file)"
    }
  }
}

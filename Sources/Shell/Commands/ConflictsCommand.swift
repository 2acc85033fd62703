import JSONLines
import Matching
import Sessions
import Text

/// `conflicts`.
struct ConflictsCommand: Command {
  let name = "conflicts"
  let summary = "List where the wordings of one story part"
  let discussion = """
    The gravest come first. A conflict can be dismissed with a reason. It is listed again, and said to have changed, when \
    the words of one of its claims are no longer those you judged. same-person and not-same settle \
    a conflict of names.
    """
  let examples = [
    "conflicts", "conflicts --all", "conflicts x1",
    "conflicts dismiss x1 --because \"a matter of style\"",
  ]
  let parts = Positional<ConflictPart>(
    "[dismiss|restore] [CONFLICT…]", .any, help: "what to do, and with which: x3, x1,x4")
  let because = Option<Words>("--because", help: "why it is no conflict, in your own words")
  let all = Flag("--all", help: "also those that were dismissed or settled")
  let limit = Option<Number>("--limit", help: "at most so many (30)")
  var parameters: [any Parameter] { [parts, because, all, limit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var decision: ConflictDecided.Decision?
    var named: [Discrepancy] = []
    for part in arguments[parts] {
      switch part {
      case .decision(let wanted): decision = wanted
      case .conflicts(let conflicts): named += conflicts
      }
    }
    let reason = arguments[because].first.map { UntrustedText($0.text) }
    if let decision {
      guard !named.isEmpty else { throw .missingWord("CONFLICT", command: name) }
      return try decided(decision, named, because: reason, at: desk)
    }
    let names = Set(named.map(\.id))
    let found = desk.conflicts.filter { names.isEmpty || names.contains($0.conflict.id) }
    let shown = found.filter { arguments[all] || !names.isEmpty || !$0.standing.isDecided }
    let most = named.isEmpty ? arguments[limit].first?.value ?? 30 : shown.count
    var outcome = page(of: shown, most: most, leftOut: found.count - shown.count, at: desk)
    outcome.records = {
      shown.prefix(arguments[limit].first?.value ?? .max)
        .map { record(of: $0.conflict, $0.standing, at: desk) }
    }
    return outcome
  }

  private func decided(
    _ decision: ConflictDecided.Decision, _ named: [Discrepancy], because: UntrustedText?,
    at desk: Desk
  ) throws(CommandError) -> Outcome {
    if decision == .dismissed, because?.exact.allSatisfy(\.isWhitespace) ?? true {
      throw .missingWord("--because TEXT", command: "\(name) dismiss")
    }
    return Outcome(
      blocks: named.map { conflict in
        .paragraph("\(conflict.id, .strong)  \(decision.rawValue): \(conflict.what)", indent: 0)
      },
      changes: named.map { conflict in
        .conflictDecided(
          ConflictDecided(
            decision: decision, kind: conflict.kind.rawValue,
            claims: desk.anchored(desk.handles(of: conflict.claims)), what: conflict.what,
            because: because))
      })
  }

  private func page(
    of found: [(conflict: Discrepancy, standing: ConflictStanding)], most: Int, leftOut: Int,
    at desk: Desk
  ) -> Outcome {
    let decided: Block = .talk("\(counted(leftOut, "conflict")) decided; see: conflicts --all")
    guard let first = found.first else {
      return Outcome(
        blocks: leftOut > 0 ? [decided] : [.line("No conflict was found.")])
    }
    var blocks = found.prefix(most).flatMap { conflict, standing -> [Block] in
      let handles = listed(desk.handles(of: conflict.claims).map(\.word), separator: " ")
      let severity = twoDecimals(conflict.severity)
      return [
        .line(
          "\(conflict.id, .strong)  \(handles)  \(conflict.kind.rawValue), severity \(severity)")
      ] + what(of: conflict) + sides(of: conflict, at: desk)
        + standing.words.map { .paragraph($0.styled(.warning), indent: 4) }
    }
    blocks += more(found.count - most, "\(name) --limit \(found.count)")
    if leftOut > 0 { blocks.append(decided) }
    let one = first.conflict.sides.compactMap { desk.handles(of: $0.claims).first?.word }
    let hint: DisplayText = one.count > 1 ? "compare" : "show"
    return Outcome(blocks: blocks + [.hint("\(hint) \(one.joined(separator: " "))")])
  }

  /// What it is said to be, unless its sides say it all.
  private func what(of conflict: Discrepancy) -> [Block] {
    let wordings = conflict.sides.map { "'\($0.wording.exact)'" }
    let told = [wordings, wordings.reversed()].map { $0.joined(separator: " against ") }
    if wordings.count > 1, told.contains(conflict.what.exact) { return [] }
    return [.paragraph("\(conflict.what)", indent: 4)]
  }

  /// Of a wording that hundreds share, so many claims are named; --json has them all.
  private static let mostOfSide = 8

  /// Which claims have the one wording and which the other, with where they are; nothing of a claim
  /// that parts from no other.
  private func sides(of conflict: Discrepancy, at desk: Desk) -> [Block] {
    guard conflict.sides.count > 1 else { return [] }
    return conflict.sides.map { side in
      let handles = desk.handles(of: side.claims)
      let places = handles.prefix(Self.mostOfSide).map { handle -> DisplayText in
        guard let document = desk.document(of: handle) else { return "\(handle.word)" }
        let source = document.document.source
        return "\(handle.word) (\(document.handle.word), \(source.outlet ?? source.path))"
      }
      let wording: DisplayText = side.wording.exact.isEmpty ? "without it" : "'\(side.wording)'"
      let claims = places.joined(separator: ", ")
      let rest = handles.count - places.count
      let more: DisplayText = rest > 0 ? " and \(rest) more" : ""
      return .paragraph("\(wording): " + claims + more, indent: 4)
    }
  }

  private func record(of conflict: Discrepancy, _ standing: ConflictStanding, at desk: Desk)
    -> JSONObject
  {
    [
      "record": "discrepancy", "id": .string(conflict.id), "kind": .string(conflict.kind.rawValue),
      "claims": desk.words(of: conflict.claims),
      "sides": .array(
        conflict.sides.map { side in
          .object([
            "wording": RecordWriting.text(side.wording), "claims": desk.words(of: side.claims),
          ])
        }),
      "what": RecordWriting.text(conflict.what),
      "severity": .decimal(conflict.severity), "standing": .string(standing.word),
      "because": RecordWriting.text(standing.dismissal?.decision.because),
    ]
  }
}

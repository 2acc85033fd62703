import Text

extension Interpreter {
  /// Runs a line that was typed while claims are gone through.
  mutating func runTriage(_ line: String, in world: World) -> Answer {
    guard var triage else { return command(line, in: world) }
    var answer = Answer()
    switch triage.step(for: line, at: desk) {
    case .run(let line, let sequel):
      answer = command(line, in: world)
      answer.blocks.removeAll(where: \.isHint)
      // The line may have ended the triage, or begun another.
      guard answer.error == nil, !answer.isLast, sequel == .next else { return answer }
      triage.decide()
    case .skip: triage.skip()
    case .back: triage.back()
    case .showAgain: break
    case .help: return Answer(blocks: Self.help)
    case .leave:
      self.triage = nil
      return Answer(blocks: [
        .talk("Left at \(triage.progress(at: world.now)). What is open comes again: next")
      ])
    }
    self.triage = triage
    answer.blocks += look(in: world)
    return answer
  }

  /// The claim that is looked at, or the end.
  mutating func look(in world: World) -> [Block] {
    guard let triage else { return [] }
    guard let claim = triage.claim else {
      self.triage = nil
      let left = triage.claims.count { desk.standing(of: $0) == .open }
      return [
        .talk("That was the last of \(counted(triage.claims.count, "claim")); \(left) left open.")
      ]
    }
    return [.line("")] + desk.card(of: claim, context: 1, in: world)
  }

  private static let help: [Block] =
    TriageKey.all.map { .line("  \(String($0.letter), .strong)  \($0.help)") } + [
      .line("  \("s", .strong)  skip it, and \("b", .strong) back"),
      .line("  \("q", .strong)  leave; Enter shows the claim again"),
      .line(
        "  \(":", .strong)  any command; c --because \"two outlets\" is: confirm it, because …"),
    ]
}

extension Block {
  fileprivate var isHint: Bool {
    if case .hint = self { true } else { false }
  }
}

import Sessions
import Text

extension Interpreter {
  /// Begins to go through claims; those that were skipped before come last.
  mutating func beginTriage(_ claims: [ClaimHandle], in world: World) {
    let skipped = desk.skippedClaims
    triage = Triage(
      claims.filter { !skipped.contains($0) } + claims.filter(skipped.contains), at: world.now,
      judged: desk.session.counts.tagged)
  }

  /// Runs a line that was typed while claims are gone through.
  mutating func runTriage(_ line: String, in world: World) -> Answer {
    guard var triage else { return command(line, in: world) }
    var answer = Answer()
    switch triage.step(for: line, at: desk) {
    case .run(let line, let sequel):
      answer = command(line, in: world)
      answer.blocks.removeAll(where: \.isHint)
      // The line may have ended the triage, or begun another.
      guard answer.error == nil, question == nil, !answer.isLast, sequel == .next else {
        return answer
      }
      triage.goOn()
    case .back: triage.back()
    case .showAgain: break
    case .help: return Answer(blocks: TriageKey.help)
    case .unknown(let letter):
      return Answer(blocks: [.talk("\(String(letter)) is no key here: \(TriageKey.summary)")])
    case .incomplete(let key):
      return Answer(blocks: [.talk("\(String(key.letter)) wants words: \(key.example)")])
    case .leave:
      self.triage = nil
      let progress = triage.progress(at: world.now, judged: desk.session.counts.tagged)
      return Answer(blocks: [.talk("Left at \(progress). What is open comes again: next")])
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
      let left = triage.claims.count { desk.standing(of: $0).needsVerdict }
      return [
        .talk("That was the last of \(counted(triage.claims.count, "claim")); \(left) left open.")
      ]
    }
    return [.line("")] + desk.hurried(in: world).card(of: claim, context: 1, in: world)
  }
}

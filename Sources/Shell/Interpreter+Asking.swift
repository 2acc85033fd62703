import Sessions
import Text

/// A line that changes what a query found, and waits for a person's yes.
struct Question: Sendable {
  /// As it was typed.
  let line: String
  /// The same, answered beforehand: what is run, and kept for replays.
  let answered: String
  /// "Change 12 claims?"
  let words: DisplayText
}

extension Interpreter {
  /// How many claims are shown of those that would change.
  private static let samples = 5

  /// Shows what a line would change; the next line says whether it does.
  ///
  /// - Throws: `CommandError.unasked` where no person is there.
  mutating func ask(about outcome: Outcome, of line: String, in world: World)
    throws(CommandError) -> [Block]
  {
    let claims = Set(outcome.changes.flatMap(\.claims)).sorted()
    guard world.isAttended else { throw .unasked(claims: claims.count) }
    let count = counted(claims.count, "claim")
    question = Question(
      line: line, answered: CommandList.inserting(Flag.yes.name, into: line),
      words: "Change \(count)?")
    let shown = claims.prefix(Self.samples).map { handle in
      Block.paragraph("\(handle.word, .strong)  \(desk.words(of: handle))", indent: 2)
    }
    return [.talk("\(count) would change:")] + shown
      + more(claims.count - shown.count, CommandList.inserting(Flag.dryRun.name, into: line))
  }

  /// Runs the line that waits where the reply is yes; any other reply drops it.
  mutating func reply(_ reply: String, to question: Question, in world: World) -> Answer {
    self.question = nil
    var answer = Answer()
    let word = reply.lowercased().filter { !$0.isWhitespace }
    if word == "y" || word == "yes" {
      answer = command(question.answered, in: world)
    } else {
      recordFailure(of: question.line, in: world)
      answer.blocks = [.talk("Nothing was changed.")]
    }
    if triage != nil { answer.blocks += look(in: world) }
    return answer
  }
}

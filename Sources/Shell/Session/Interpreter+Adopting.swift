import Corpora
import Sessions
import Text

extension Interpreter {
  /// Takes a recorded step that no line of this session made: its documents are read again, its
  /// decisions stand.
  mutating func adopt(_ changes: [SessionChange], in world: World) -> Answer {
    var answer = Answer()
    do throws(CommandError) {
      let read = try outside.load([], encoding: nil, limits: desk.session.limits)
      let isPasted = changes.contains { if case .documentPasted = $0 { true } else { false } }
      let loads = isPasted ? [] : plan(read.documents, in: world).changes
      let others = changes.filter { if case .documentLoaded = $0 { false } else { true } }
      try record(loads + others, in: world)
      if read.isEmpty {
        desk.take(keeper.journal.session)
      } else {
        desk.take(read, session: keeper.journal.session)
      }
      answer.blocks = others.filter { !$0.isLine }.map { .line($0.words(in: world)) }
    } catch {
      answer.error = error
    }
    return answer
  }
}

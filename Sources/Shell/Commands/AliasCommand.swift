import JSONLines
import Text

/// `alias`.
struct AliasCommand: Command {
  let name = "alias"
  let summary = "List your own words for lines"
  let discussion = """
    They are lines such as alias weak = claims --unnamed worth:>0.7 in the file rc of factdesk's \
    folder of configuration ($XDG_CONFIG_HOME/factdesk, else ~/.config/factdesk). What is typed \
    after the word follows. A session records the line that the word stands for.
    """
  let examples = ["alias"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let lines = world.aliases.lines.sorted { $0.key < $1.key }
    let table = Table(
      columns: [.init("word"), .init("line", isFlexible: true)],
      rows: lines.map { ["\($0.key, .strong)", "\($0.value)"] })
    return Outcome(blocks: [.table(table)]) {
      lines.map { ["record": "alias", "word": .string($0.key), "line": .string($0.value)] }
    }
  }
}

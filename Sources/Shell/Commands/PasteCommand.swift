/// `paste`.
struct PasteCommand: Command {
  let name = "paste"
  let summary = "Take an article, a post or a transcript from the prompt"
  let discussion = """
    What follows, up to a line with a single full stop, is one document. The session keeps its \
    text, since no file does.
    """
  let examples = ["paste --from \"Telegram, 14 March\"\nThe plant was closed on Monday.\n."]
  let from = Option<Words>("--from", help: "where it was found: an outlet, a channel, a URL")
  let title = Option<Words>("--title", help: "what to call it")
  var parameters: [any Parameter] { [from, title] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    Outcome(effects: [
      .paste(title: arguments[title].first?.text, from: arguments[from].first?.text)
    ])
  }
}

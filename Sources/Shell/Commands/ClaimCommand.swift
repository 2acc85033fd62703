import Corpora
import Sessions
import Text

/// `claim TEXT`.
struct ClaimCommand: Command {
  let name = "claim"
  let summary = "Add a claim of your own"
  let discussion = """
    Where --where names a loaded document that has these very words, the claim is anchored there.
    """
  let examples = ["claim \"The plant closed in 2019.\" --by \"the mayor\" --where 00:12:40"]
  let words = Positional<Words>("TEXT", help: "what is claimed, in quotation marks")
  let by = Option<Words>("--by", help: "who said it")
  let place = Option<Words>("--where", help: "a document, a URL or a time code")
  var parameters: [any Parameter] { [words, by, place] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let text = arguments[words].first?.text, !text.allSatisfy(\.isWhitespace)
    else { throw .wordsMissing("claim") }
    let spot = arguments[place].first?.text
    if let spot { _ = try WebAddress.place(spot) }
    var found: Anchor?
    if let spot, DocumentHandle(spot) != nil {
      let word = try DocumentWord.read(spot, at: desk, in: world)
      let document = desk.corpus.documents[word.position]
      found = document.text.range(of: text).map { anchor(of: $0, in: document) }
    }
    let handle = ClaimHandle(desk.session.nextClaimNumber)
    let added = ClaimAdded(
      claim: handle, text: UntrustedText(text),
      by: arguments[by].first.map { UntrustedText($0.text) },
      where: spot.map { UntrustedText($0) }, anchor: found)
    var blocks: [Block] = [.talk("Added \(handle.word).")]
    if let spot, DocumentHandle(spot) != nil, found == nil {
      blocks.append(.talk("\(spot) does not have these very words: it is not anchored there."))
    }
    return Outcome(
      blocks: blocks + [.hint("confirm \(handle.word)")],
      changes: [.claimAdded(added)])
  }
}

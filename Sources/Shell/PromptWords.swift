import Sessions
import Text

extension Desk {
  /// What the prompt says of the session: "seeds 3✓ 1✗ 2? 40 open >", where only the
  /// saying of some was judged "… 2? 1 saying 39 open >", in ASCII "seeds 3+ 1x 2? …".
  func promptWords(hasSymbols: Bool) -> DisplayText {
    let counts = session.counts
    let open = register.handles.count - counts.judged
    var words: DisplayText = "\(corpusName)"
    if !register.handles.isEmpty {
      let plus = Standing.confirmed.symbol(hasSymbols: hasSymbols)
      let cross = Standing.denied.symbol(hasSymbols: hasSymbols)
      words +=
        " \(counts.confirmed)\(plus) \(counts.denied)\(cross) \(counts.unverified)?"
      if counts.sayingAlone > 0 { words += " \(counts.sayingAlone) saying" }
      words += " \(open) open"
    }
    if isReadOnly { words += " read-only" }
    return words + " >"
  }

  /// What was loaded first, in a word: its file's name, or its folder's.
  private var corpusName: String {
    for event in session.events {
      guard case .ran(let ran) = event.change, ran.status == 0 else { continue }
      let words = ran.line.exact.split(separator: " ")
      guard words.first == "load", words.count > 1 else { continue }
      let name = lastComponent(of: String(words[1]))
      return String(name.filter { $0 != "\"" }.prefix(24))
    }
    return "factdesk"
  }
}

import LineEditor

/// Reads what comes next while claims are gone through: one key where that can be had, else a line.
struct TriageInput {
  let prompt: Prompt

  /// A line as `Triage.step` takes it.
  func next(from source: any LineSource) -> LineInput {
    while true {
      guard let key = source.key(prompt: prompt) else { return source.next(prompt: prompt) }
      switch key {
      case .character(let scalar):
        let letter = Character(scalar)
        if letter == ":" { return source.next(prompt: leftByEscape(Prompt(":"))) }
        guard let asks = TriageKey.all.first(where: { $0.letter == letter })?.asks else {
          return .line(String(letter))
        }
        return words(after: letter, asking: asks, from: source)
      case .right, .down, .pageDown: return .line("s")
      case .left, .up, .pageUp: return .line("b")
      case .enter, .redraw: return .line("")
      case .interrupt, .endOfInput: return .line("q")
      case .terminated(let signal): return .terminated(signal: signal)
      case .control("l"): return .line("")
      case .tab, .backspace, .delete, .escape, .home, .end, .control, .unknown: return .line("?")
      // What was pasted is never taken for keys, and the source has said so.
      case .pasted: continue
      }
    }
  }

  private func leftByEscape(_ prompt: Prompt) -> Prompt {
    var prompt = prompt
    prompt.isLeftByEscape = true
    return prompt
  }

  /// The words that a key asks for; none, Escape or Control-C, and the claim is shown again.
  private func words(
    after letter: Character, asking: String, from source: any LineSource
  ) -> LineInput {
    switch source.next(prompt: leftByEscape(Prompt(asking, purpose: .text))) {
    case .line(let words): .line(words.allSatisfy(\.isWhitespace) ? "" : "\(letter) \(words)")
    case .interrupted, .endOfInput: .line("")
    case .terminated(let signal): .terminated(signal: signal)
    case .failed(let number): .failed(errno: number)
    }
  }
}

import LineEditor
import Text

/// What Tab proposes: commands, options, and values of the type that the place takes.
struct Completer {
  let desk: Desk
  let world: World

  func completions(of line: String, cursor: Int) -> Completions {
    let before = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    let (finished, last, mark) = Word.splitUnfinished(before)
    let found = candidates(after: finished, last: last)
    return Completions(
      replacing: last.range.start..<cursor,
      candidates: found.map { candidate in
        Completions.Candidate(
          quoted(candidate.word, mark: mark, isWhole: candidate.isWhole),
          hint: candidate.hint.words)
      },
      finishesWord: found.allSatisfy(\.isWhole))
  }

  private func candidates(after words: [Word], last: Word) -> [Candidate] {
    guard let first = words.first else {
      return CommandWord.candidates(for: last.text, at: desk, in: world)
    }
    guard let command = CommandList.named(first.text) else { return [] }
    let parameters = command.parameters
    // After its own words comes the line of another command.
    if case .line? = place(of: words.dropFirst(), in: parameters)?.role {
      let own = parameters.count { if case .positional = $0.role { true } else { false } }
      return candidates(after: Array(words.dropFirst(1 + own)), last: last)
    }
    if let name = words.last?.text, words.count > 1,
      let option = parameters.first(where: { $0.name == name }), case .option = option.role
    {
      return option.candidates(for: last.text, at: desk, in: world)
    }
    if last.text.hasPrefix("-"), !last.isQuoted {
      return parameters.filter { $0.name.hasPrefix(last.text) && $0.name.hasPrefix("-") }
        .map { Candidate(word: $0.name, hint: "\($0.help)") }
    }
    return place(of: words.dropFirst(), in: parameters)?
      .candidates(for: last.text, at: desk, in: world) ?? []
  }

  /// The parameter that the next word without a name belongs to.
  private func place(of words: ArraySlice<Word>, in parameters: [any Parameter])
    -> (any Parameter)?
  {
    var positionals = parameters.filter {
      switch $0.role {
      case .positional, .tail, .line: true
      case .option, .flag: false
      }
    }[...]
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      index += 1
      if let named = parameters.first(where: { $0.name == word.text }) {
        if case .option = named.role { index += 1 }
      } else if let first = positionals.first, case .positional(_, isMany: false) = first.role {
        positionals.removeFirst()
      }
    }
    return positionals.first
  }

  /// The word as it must be typed: blanks and marks protected, in the mark that is open.
  private func quoted(_ word: String, mark: Character?, isWhole: Bool) -> String {
    if let mark {
      let escaped = mark == "\"" ? word.replacing("\"", with: "\\\"") : word
      return "\(mark)\(escaped)\(isWhole ? String(mark) : "")"
    }
    var escaped = ""
    for character in word {
      if character == " " || character == "\"" || character == "\\" || character == "\t" {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    return escaped
  }
}

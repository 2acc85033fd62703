import LineEditor
import Text

/// What Tab proposes: commands, options, and values of the type that the place takes.
struct Completer {
  let desk: Desk
  let world: World

  /// Words that could stand in a place.
  private struct Proposals {
    var candidates: [Candidate] = []
    /// Whether they stand in the line as they are: a query has quotation marks of its own.
    var isVerbatim = false
  }

  func completions(of line: String, cursor: Int) -> Completions {
    let before = Array(line.utf8).prefix(cursor)
    let (finished, last, mark) = Word.splitUnfinished(String(decoding: before, as: UTF8.self))
    let raw = String(decoding: before[last.range.start...], as: UTF8.self)
    let found = proposals(after: finished, last: last, raw: raw)
    return Completions(
      replacing: last.range.start..<cursor,
      candidates: found.candidates.map { candidate in
        Completions.Candidate(
          found.isVerbatim
            ? candidate.word : quoted(candidate.word, mark: mark, isWhole: candidate.isWhole),
          hint: candidate.hint.words)
      },
      finishesWord: found.candidates.allSatisfy(\.isWhole))
  }

  /// - Parameter raw: the last word as it was typed, marks and all.
  private func proposals(after words: [Word], last: Word, raw: String) -> Proposals {
    guard let first = words.first else {
      return Proposals(candidates: CommandWord.candidates(for: last.text, at: desk, in: world))
    }
    guard let command = command(first.text) else { return Proposals() }
    let parameters = command.accepted
    let place = place(of: words.dropFirst(), in: parameters)
    // After its own words comes the line of another command.
    if case .line? = place?.role {
      let own = parameters.count { if case .positional = $0.role { true } else { false } }
      return proposals(after: Array(words.dropFirst(1 + own)), last: last, raw: raw)
    }
    let earlier = words.dropFirst().map(\.text)
    if let name = earlier.last, let option = parameters.first(where: { $0.name == name }),
      case .option = option.role
    {
      return Proposals(
        candidates: option.candidates(for: last.text, after: earlier, at: desk, in: world))
    }
    if last.text.hasPrefix("--"), !last.isQuoted {
      return Proposals(candidates: options(beginning: last.text, of: parameters))
    }
    guard let place else {
      return Proposals(candidates: options(beginning: last.text, of: parameters))
    }
    if case .tail = place.role {
      return Proposals(
        candidates: place.candidates(for: raw, after: earlier, at: desk, in: world),
        isVerbatim: true)
    }
    let clauses = parameters.compactMap { clause -> Candidate? in
      guard let keyword = clause.role.keyword, keyword.hasPrefix(last.text),
        !(place is Positional<Words>)
      else { return nil }
      return Candidate(word: keyword, hint: "\(clause.help)")
    }
    return Proposals(
      candidates: place.candidates(for: last.text, after: earlier, at: desk, in: world)
        + clauses + (last.text == "-" ? options(beginning: last.text, of: parameters) : []))
  }

  private func command(_ word: String) -> (any Command)? {
    if let command = CommandList.named(word) { return command }
    let commands = CommandList.beginning(with: word)
    return commands.count == 1 ? commands[0] : nil
  }

  private func options(beginning typed: String, of parameters: [any Parameter]) -> [Candidate] {
    guard typed.hasPrefix("-") else { return [] }
    return parameters.filter { $0.name.hasPrefix(typed) && $0.name.hasPrefix("-") }
      .map { Candidate(word: $0.name, hint: "\($0.help)") }
  }

  /// The parameter that the next word without a name belongs to.
  private func place(of words: ArraySlice<Word>, in parameters: [any Parameter])
    -> (any Parameter)?
  {
    var positionals = parameters.filter {
      switch $0.role {
      case .positional, .line, .tail(_, after: nil): true
      case .option, .flag, .tail: false
      }
    }[...]
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      index += 1
      if let named = parameters.first(where: { $0.name == word.text }) {
        if case .option = named.role { index += 1 }
      } else if !word.isQuoted, !(positionals.first is Positional<Words>),
        let clause = parameters.first(where: { $0.role.isTail(after: word.text) })
      {
        return clause
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

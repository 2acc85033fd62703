import Text

/// The values that a line gave to the parameters of its command.
public struct Arguments: Sendable {
  private var values: [String: [any CommandValue]] = [:]

  /// Every value of a positional parameter, in order.
  public subscript<Value>(parameter: Positional<Value>) -> [Value] { all(parameter.name) }

  /// Every value of an option, in order.
  public subscript<Value>(parameter: Option<Value>) -> [Value] { all(parameter.name) }

  /// The rest of the line.
  public subscript<Value>(parameter: Tail<Value>) -> Value? {
    let values: [Value] = all(parameter.name)
    return values.first
  }

  /// The line of the other command; nil where there is none.
  public subscript(parameter: CommandLine) -> String? {
    let values: [Words] = all(parameter.name)
    return values.first?.text
  }

  /// Whether a flag was given.
  public subscript(flag: Flag) -> Bool { values[flag.name] != nil }

  private func all<Value>(_ name: String) -> [Value] {
    (values[name] ?? []).compactMap { $0 as? Value }
  }
}

extension Arguments {
  /// Reads the words after a command's name.
  ///
  /// Options may stand anywhere; after `--` every word is positional, and so is a word in
  /// quotation marks. A tail is what is left, as it was typed.
  init(
    _ words: ArraySlice<Word>, of line: String, for command: any Command, at desk: Desk,
    in world: World
  ) throws(CommandError) {
    let parameters = command.accepted
    var positionals = parameters.filter {
      if case .positional = $0.role { true } else { false }
    }[...]
    var tail = parameters.first { $0.role.isTail(after: nil) }
    let inner = parameters.first { $0.role == .line }
    var rest: [String] = []
    var isLiteral = false
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      index += 1
      if let inner, positionals.isEmpty {
        let bytes = Array(line.utf8)[word.range.start...]
        let tail = String(decoding: bytes, as: UTF8.self)
        values[inner.name] = [try inner.read(tail, at: desk, in: world)]
        let given = words[(index - 1)...].filter { !$0.isQuoted }.map(\.text)
        for flag in Flag.general where given.contains(flag.name) {
          values[flag.name] = [Words(text: flag.name)]
        }
        break
      }
      if !isLiteral, !word.isQuoted, word.text == "--" {
        isLiteral = true
      } else if !isLiteral, !word.isQuoted, word.isOption(of: parameters) {
        let (name, attached) = word.nameAndValue
        guard let parameter = parameters.first(where: { $0.name == name }) else {
          throw .unknownOption(
            name, of: command.name, near: nearest(to: name, among: parameters.map(\.name)))
        }
        if case .flag = parameter.role {
          values[name] = [Words(text: name)]
          continue
        }
        let value: String
        if let attached {
          value = attached
        } else if index < words.endIndex {
          value = words[index].text
          index += 1
        } else {
          throw .missingValue(of: name, command: command.name)
        }
        if case .option(isMany: false) = parameter.role, values[name] != nil {
          throw .givenTwice(name, command: command.name)
        }
        values[name, default: []].append(try parameter.read(value, at: desk, in: world))
      } else if tail == nil, !word.isQuoted, !(positionals.first is Positional<Words>),
        let clause = parameters.clause(after: word.text)
      {
        tail = clause
      } else if tail != nil {
        rest.append(
          String(decoding: Array(line.utf8)[word.range.start..<word.range.end], as: UTF8.self))
      } else if let parameter = positionals.first {
        values[parameter.name, default: []].append(
          try parameter.read(word.text, at: desk, in: world))
        if case .positional(_, isMany: false) = parameter.role { positionals.removeFirst() }
      } else {
        throw .tooManyWords(word.text, command: command.name)
      }
    }
    if let tail, rest.isEmpty, let keyword = tail.role.keyword {
      throw .missingWord("\(tail.name) after \(keyword)", command: command.name)
    }
    if let tail, !rest.isEmpty {
      values[tail.name] = [try tail.read(rest.joined(separator: " "), at: desk, in: world)]
    }
    for parameter in parameters where values[parameter.name] == nil {
      switch parameter.role {
      case .positional(isRequired: true, _), .tail(isRequired: true, _):
        throw .missingWord(parameter.name, command: command.name)
      case .positional, .tail, .line, .option, .flag: break
      }
    }
  }
}

extension [any Parameter] {
  /// The tail that begins after a word, where one does.
  fileprivate func clause(after word: String) -> (any Parameter)? {
    first { $0.role.isTail(after: word) }
  }
}

extension Word {
  /// Whether it looks like an option, or is one: `-5` and `-Rome` are words.
  func isOption(of parameters: [any Parameter]) -> Bool {
    text.hasPrefix("--") || parameters.contains { $0.name == text && text.hasPrefix("-") }
  }

  /// "--because=two outlets" as a name and its value.
  var nameAndValue: (name: String, value: String?) {
    guard let equals = text.firstIndex(of: "=") else { return (text, nil) }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}

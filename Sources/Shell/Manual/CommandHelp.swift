import JSONLines
import Text

/// What help says of one command, an example first.
public struct CommandHelp {
  private let command: any Command

  init(_ command: any Command) {
    self.command = command
  }

  /// The help on a command of the prompt; nil where there is none of that name.
  public init?(commandNamed name: String) {
    guard let command = CommandList.named(name) else { return nil }
    self.command = command
  }

  /// The command of the prompt that was probably meant; nil where none is near.
  public static func name(near word: String) -> String? { CommandList.near(word) }

  /// All of it.
  public var page: [Block] {
    var blocks = lines(of: command.examples)
    blocks.append(.line(""))
    blocks.append(.paragraph("\(command.summary).", indent: 0))
    blocks.append(usage)
    if !command.discussion.isEmpty {
      blocks.append(.paragraph("\(command.discussion)", indent: 0))
    }
    if !command.parameters.isEmpty { blocks.append(.line("")) }
    blocks += table(of: command.parameters)
    let general: DisplayText =
      "with every command: --dry-run says what would change, --json answers in records, --yes asks "
      + "nothing"
    return blocks + [.line(""), .paragraph(general.styled(.dim), indent: 0)]
  }

  /// What has to do with some words: options, and the examples that have them.
  ///
  /// - Throws: `CommandError.notA` where nothing has.
  func page(of words: [String]) throws(CommandError) -> [Block] {
    var examples: [String] = []
    var parameters: [any Parameter] = []
    for word in words {
      let wanted = word.lowercased()
      let found = command.accepted.filter { $0.label.lowercased().contains(wanted) }
      let shown = command.examples.filter { Self.words(of: $0).contains(wanted) }
      guard !found.isEmpty || !shown.isEmpty else {
        let known = command.accepted.map(\.label) + command.examples.flatMap(Self.words)
        let near = nearest(to: wanted, among: known).map { "\($0)? " } ?? ""
        throw .notA(
          "part of \(command.name)", word: word,
          expected: "\(near)one of its options: "
            + command.accepted.map(\.name).filter { $0.hasPrefix("-") }.joined(separator: " "))
      }
      examples += shown
      parameters += found
    }
    return lines(of: examples) + [usage] + table(of: parameters) + [.hint("help \(command.name)")]
  }

  private var usage: Block { .paragraph("usage: \(command.synopsis)", indent: 0) }

  private func lines(of examples: [String]) -> [Block] {
    examples.flatMap { $0.split(separator: "\n") }.map { .line("  \(String($0), .strong)") }
  }

  private func table(of parameters: [any Parameter]) -> [Block] {
    let widest = parameters.reduce(0) { max($0, $1.label.count) }
    return parameters.map {
      .labelled("  \($0.label, .strong)", "\($0.help)", indent: widest + 4)
    }
  }

  private static func words(of example: String) -> [String] {
    example.lowercased().split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

extension Parameter {
  /// As help lists it: "where QUERY", "--because".
  var label: String { role.keyword.map { "\($0) \(name)" } ?? name }
}

extension Command {
  /// What help says of it, for other programs.
  var record: JSONObject {
    [
      "record": "command", "name": .string(name), "summary": .string(summary),
      "usage": .string(synopsis), "discussion": .string(discussion),
      "examples": .array(examples.map { .string($0) }),
      "parameters": .array(
        accepted.map { parameter in
          .object([
            "name": .string(parameter.label), "help": .string(parameter.help),
            "usage": .string(parameter.synopsis),
          ])
        }),
    ]
  }
}

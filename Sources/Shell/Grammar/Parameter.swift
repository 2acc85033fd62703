/// Something that a command takes: a positional word, an option, a flag.
///
/// One declaration gives parsing, synopsis, help, did-you-mean and Tab.
public protocol Parameter: Sendable {
  /// "CLAIM…", "--because": the key of its values.
  var name: String { get }
  /// One line for `help`.
  var help: String { get }
  /// How it stands in a synopsis: "CLAIM [CLAIM…]", "[--because TEXT]".
  var synopsis: String { get }
  var role: ParameterRole { get }

  /// Reads one word as a value of the parameter's type.
  func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  /// What could stand where `prefix` was typed, after other words of the line.
  func candidates(for prefix: String, after words: [String], at desk: Desk, in world: World)
    -> [Candidate]
}

/// Where a parameter stands in a line, and how often.
public enum ParameterRole: Hashable, Sendable {
  /// By its place; `many` takes every positional word that is left.
  case positional(isRequired: Bool, isMany: Bool)
  /// After its name; `many` may be given again.
  case option(isMany: Bool)
  /// A name alone.
  case flag
  /// The rest of the line as it was typed; of a clause, once its keyword stands in it.
  case tail(isRequired: Bool, after: String? = nil)
  /// The rest of the line from its place on, which is another command's.
  case line
}

extension ParameterRole {
  /// The word that a clause begins with.
  var keyword: String? { if case .tail(_, let keyword) = self { keyword } else { nil } }

  /// Whether it is the rest of the line: after that word, or from its place on.
  func isTail(after word: String?) -> Bool {
    if case .tail(_, word) = self { true } else { false }
  }
}

/// A word known by its place.
public struct Positional<Value: CommandValue>: Parameter {
  /// How many words it takes.
  public enum Count: Sendable {
    case one, optional, oneOrMore, any
  }

  public let name: String
  public let help: String
  private let count: Count

  public init(_ name: String, _ count: Count = .one, help: String) {
    self.name = name
    self.help = help
    self.count = count
  }

  public init(_ count: Count = .one, help: String) {
    self.init(Value.placeholder, count, help: help)
  }

  public var role: ParameterRole {
    switch count {
    case .one: .positional(isRequired: true, isMany: false)
    case .optional: .positional(isRequired: false, isMany: false)
    case .oneOrMore: .positional(isRequired: true, isMany: true)
    case .any: .positional(isRequired: false, isMany: true)
    }
  }

  public var synopsis: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .oneOrMore: "\(name)…"
    case .any: "[\(name)…]"
    }
  }

  public func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  { try Value.read(word, at: desk, in: world) }

  public func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    Value.candidates(for: prefix, after: words, at: desk, in: world)
  }
}

/// A word after a name: `--because TEXT`.
public struct Option<Value: CommandValue>: Parameter {
  public let name: String
  public let help: String
  private let isMany: Bool

  public init(_ name: String, isMany: Bool = false, help: String) {
    self.name = name
    self.help = help
    self.isMany = isMany
  }

  public var role: ParameterRole { .option(isMany: isMany) }
  public var synopsis: String { "[\(name) \(Value.placeholder)]\(isMany ? "…" : "")" }

  public func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  { try Value.read(word, at: desk, in: world) }

  public func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    Value.candidates(for: prefix, after: words, at: desk, in: world)
  }
}

/// A name alone: `--saying`.
public struct Flag: Parameter {
  public let name: String
  public let help: String

  public init(_ name: String, help: String) {
    self.name = name
    self.help = help
  }

  public var role: ParameterRole { .flag }
  public var synopsis: String { "[\(name)]" }

  public func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  { Words(text: word) }

  public func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] { [] }
}

/// The rest of the line, quotation marks and all: a query is parsed by its own grammar.
public struct Tail<Value: CommandValue>: Parameter {
  public let name: String
  public let help: String
  private let isRequired: Bool
  private let keyword: String?

  /// - Parameter keyword: begins it, as "where" does; nil where it is all that has no name.
  public init(
    _ name: String = Value.placeholder, isRequired: Bool = true, after keyword: String? = nil,
    help: String
  ) {
    self.name = name
    self.help = help
    self.isRequired = isRequired
    self.keyword = keyword
  }

  public var role: ParameterRole { .tail(isRequired: isRequired, after: keyword) }

  public var synopsis: String {
    let words = (keyword.map { "\($0) " } ?? "") + "\(name)…"
    return isRequired ? words : "[\(words)]"
  }

  public func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  { try Value.read(word, at: desk, in: world) }

  public func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    Value.candidates(for: prefix, after: words, at: desk, in: world)
  }
}

/// Another command with all that it takes: `at 41 claims --verdict denied`.
public struct CommandLine: Parameter {
  public let name = "COMMAND"
  public let help: String
  public let role = ParameterRole.line
  public let synopsis = "[COMMAND…]"

  public init(help: String) {
    self.help = help
  }

  public func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> any CommandValue
  { Words(text: word) }

  public func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    CommandWord.candidates(for: prefix, at: desk, in: world)
  }
}

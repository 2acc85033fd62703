import Text

/// Something that can be typed at the prompt. One file each; the list is `CommandList.all`.
///
/// A command is pure: it reads the desk and the world and returns what should happen.
public protocol Command: Sendable {
  /// The word that is typed.
  var name: String { get }
  /// Imperative, without a full stop: "Tag claims as confirmed".
  var summary: String { get }
  /// What `help` says below the examples; empty where the parameters say it all.
  var discussion: String { get }
  /// Lines that can be typed as they stand; a test runs each.
  var examples: [String] { get }
  var parameters: [any Parameter] { get }
  /// Whether it may work for seconds on a large corpus: then Control-C does not wait for it.
  var takesLong: Bool { get }
  /// Whether such a line waits for claims that are still being found.
  func needsClaims(_ line: [Word]) -> Bool

  /// What the line asks for: what to show, what to change, what to do outside.
  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome
}

extension Command {
  public var discussion: String { "" }
  public var takesLong: Bool { false }
  public func needsClaims(_ line: [Word]) -> Bool { true }
  public var parameters: [any Parameter] { [] }

  /// "confirm CLAIM… [--because TEXT]".
  var synopsis: String {
    ([name] + parameters.map(\.synopsis)).joined(separator: " ")
  }
}

import Text

/// A type of word that commands take: it reads and completes itself once, for all of them.
public protocol CommandValue: Sendable {
  /// What a synopsis calls it: "CLAIM".
  static var placeholder: String { get }

  /// Reads a word, or says what was expected in its place.
  static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError) -> Self

  /// What could stand where `prefix` was typed.
  static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate]

  /// The same for a type that looks at the words of the line before it.
  static func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate]
}

extension CommandValue {
  /// Nothing can be proposed.
  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    []
  }

  public static func candidates(
    for prefix: String, after words: [String], at desk: Desk, in world: World
  ) -> [Candidate] {
    candidates(for: prefix, at: desk, in: world)
  }
}

/// One proposal of Tab.
public struct Candidate: Hashable, Sendable {
  /// What would stand in the line.
  public let word: String
  /// What it means, in a few words; empty where the word says it.
  public let hint: DisplayText
  /// Whether a blank follows: false for a folder, whose entries come next.
  public let isWhole: Bool

  public init(word: String, hint: DisplayText = "", isWhole: Bool = true) {
    self.word = word
    self.hint = hint
    self.isWhole = isWhole
  }
}

/// The short name of a claim in one session: `c12`. It never changes in that session.
public struct ClaimHandle: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  /// Reads "c12" (either case); nil for anything else.
  public init?(_ word: some StringProtocol) {
    guard let number = handleNumber(word, letter: "c") else { return nil }
    self.number = number
  }

  /// "c12".
  public var word: String { "c\(number)" }

  public static func < (a: ClaimHandle, b: ClaimHandle) -> Bool { a.number < b.number }
}

/// The short name of a document in one session: `d3`, in the order of loading.
public struct DocumentHandle: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  /// Reads "d3" (either case); nil for anything else.
  public init?(_ word: some StringProtocol) {
    guard let number = handleNumber(word, letter: "d") else { return nil }
    self.number = number
  }

  /// "d3".
  public var word: String { "d\(number)" }

  public static func < (a: DocumentHandle, b: DocumentHandle) -> Bool { a.number < b.number }
}

private func handleNumber(_ word: some StringProtocol, letter: Character) -> Int? {
  guard let first = word.first, first.lowercased() == String(letter),
    word.dropFirst().utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
    let number = Int(word.dropFirst()), number > 0
  else { return nil }
  return number
}

import Text

/// Cuts texts into the terms that search, queries and matching compare.
///
/// Unicode-aware, folding case and accents, taking plurals off; see `TermScanner` for the rules.
public struct Analyser: Sendable {
  /// One term of a text.
  public struct Term: Hashable, Sendable {
    public let key: TermKey
    /// The word as the text has it.
    public let range: TextRange
  }

  public init() {}

  /// The terms of a stretch of text, in order; blanks and marks give none.
  public func terms(in text: SourceText, within range: TextRange) -> [Term] {
    text.utf8.withUnsafeBufferPointer { bytes in
      var terms: [Term] = []
      terms.reserveCapacity(range.length / 6 + 1)
      var scanner = TermScanner(bytes, from: range.start, to: range.end)
      while scanner.next() {
        terms.append(Term(key: scanner.key, range: TextRange(scanner.start, scanner.stop)))
      }
      return terms
    }
  }

  /// The keys of the terms of a string, in order.
  public func keys(of string: String) -> [TermKey] {
    let text = SourceText(string)
    return terms(in: text, within: text.range).map(\.key)
  }
}

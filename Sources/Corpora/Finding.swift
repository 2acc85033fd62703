import Text

/// A fault of the world that was met and worked around: counted, shown, kept.
public struct Finding: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The file could not be read, or is not text: it is not in the corpus.
    case unreadable
    /// A byte or an encoding label that did not fit.
    case encoding
    /// Markup or a record that is not what its format says.
    case format
    /// A cap was reached; the rest was left out.
    case limit
    /// A date that cannot be.
    case date
    /// A text that is searched but not analysed.
    case language
  }

  public let kind: Kind
  /// The file as it was named; `archive.ndjson#id` for a record of a collection.
  public let path: UntrustedText
  /// Line from 1, where the file has lines.
  public let line: Int?
  /// What was found, in our words with theirs inside.
  public let what: UntrustedText
  /// What the user can do about it; nil where nothing is needed.
  public let hint: String?

  public init(
    kind: Kind, path: UntrustedText, line: Int? = nil, what: UntrustedText, hint: String? = nil
  ) {
    self.kind = kind
    self.path = path
    self.line = line
    self.what = what
    self.hint = hint
  }
}

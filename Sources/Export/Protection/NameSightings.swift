import Text

/// Where a name is in a text: where an alias would stand for it, and what nobody would take for it.
public struct NameSightings: Sendable {
  /// A word of the name where it stands without the others: "Ruiz".
  public struct Part: Hashable, Sendable {
    public let word: UntrustedText
    public let ranges: [TextRange]
  }

  /// The whole name, in whatever spelling of case and accents.
  public let whole: [TextRange]
  /// The name as a piece of something longer, "#AnaRuizIsRight": a report that would show it fails.
  public let joined: [TextRange]
  /// In the order of the name; words that are not found are left out.
  public let parts: [Part]
}

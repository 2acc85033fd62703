/// An amount that a text states.
public struct Quantity: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case number, percent, ordinal, currency, dimension, age
  }

  public let range: TextRange
  public let kind: Kind
  /// In `unit`s; nil where the words name no number ("last", "the next one").
  public let value: Double?
  /// The other end of a stated range ("two to three"); nil otherwise.
  public let upperValue: Double?
  /// "percent", "Dollar", "Kilometer", "Year" …; nil for a bare number.
  public let unit: String?
  /// Whether the text says "about", "nearly", "more than" …
  public let isApproximate: Bool

  public init(
    range: TextRange, kind: Kind, value: Double?, upperValue: Double? = nil, unit: String? = nil,
    isApproximate: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.isApproximate = isApproximate
  }
}

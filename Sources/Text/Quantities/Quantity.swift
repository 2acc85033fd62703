/// An amount that a text states.
public struct Quantity: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case number, percent, ordinal, currency, dimension, age
  }

  public let range: TextRange
  public let kind: Kind
  /// In `unit`s; nil where the words name no number ("last", "the next one", "the dollar").
  public let value: Double?
  /// The other end of a stated range ("two to three"); nil otherwise.
  public let upperValue: Double?
  /// "percent", "percentage point", "Dollar", "Kilometer", "Year" …; nil for a bare number.
  public let unit: String?
  /// Whether the text says "about", "nearly", "more than" …
  public let isApproximate: Bool
  /// A place in an order that is counted from its end or from where one stands: `end+0` for
  /// "last", `end-1` for "next to last", `current+1` for "next"; nil for all others.
  public let position: String?

  public init(
    range: TextRange, kind: Kind, value: Double?, upperValue: Double? = nil, unit: String? = nil,
    isApproximate: Bool = false, position: String? = nil
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.isApproximate = isApproximate
    self.position = position
  }
}

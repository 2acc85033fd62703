/// The quantities of a stretch of text, in order.
///
/// - Parameter kinds: what is looked for, each kind by itself: asked for `number` alone,
///   "$75 million" gives 75,000,000; asked for all, a phrase is one quantity of the most
///   specific kind.
public func quantities(
  in text: SourceText, within range: TextRange,
  kinds: Set<Quantity.Kind> = Set(Quantity.Kind.allCases)
) -> [Quantity] {
  []
}

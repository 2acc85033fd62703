/// The quotations of a stretch of text, outermost before those inside them, in order.
public func quotations(in text: SourceText, within range: TextRange) -> [Quotation] {
  []
}

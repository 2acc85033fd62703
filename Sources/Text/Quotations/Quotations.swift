/// The quotations of a stretch of text, outermost before those inside them, in order.
///
/// All usual marks are known: "…", “…”, ‘…’, „…“, «…», »…«, 「…」, ''…'' and their single forms;
/// apostrophes are not taken for marks. A quotation without a closing mark ends with its
/// paragraph, or before the next opening mark of its kind; where the next paragraph begins with
/// the same mark, it goes on there and is one quotation. A closing mark alone is none.
public func quotations(in text: SourceText, within range: TextRange) -> [Quotation] {
  text.utf8.withUnsafeBufferPointer { bytes in
    var scanner = QuotationScanner(bytes, within: range)
    return scanner.scan()
  }
}

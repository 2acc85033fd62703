import Text

extension Quantity {
  /// The length of a time that a text states, as an amount: "seven hours"; nil for a mention that
  /// is no plain duration.
  init?(duration mention: DateMention) {
    var rest = Substring(mention.timex)
    guard mention.first == nil, rest.popFirst() == "P" else { return nil }
    let isClock = rest.first == "T"
    if isClock { rest.removeFirst() }
    guard let unit = rest.popLast(), unit.isLetter, let value = Double(rest) else { return nil }
    self.init(
      range: mention.range, kind: .dimension, value: value, unit: (isClock ? "PT" : "P") + [unit])
  }

  /// Whether it is a length of time.
  var isDuration: Bool { unit?.first == "P" && kind == .dimension }
}

/// Of several readings of one phrase keeps the most specific: "five years old" is an age and no
/// number, "$75 million" is money.
struct MostSpecific {
  /// Where dates stand; their numbers and ordinals are not quantities of their own.
  let dates: [TextRange]

  /// Leaves out places without a number ("last"), money without an amount ("the dollar"), and of
  /// those that overlap the less specific ones. Both lists are in order, so one pass is enough.
  func chosen(from quantities: [Quantity]) -> [Quantity] {
    let ordered = quantities.indices.filter { quantities[$0].value != nil }
      .sorted { quantities[$0].range < quantities[$1].range }
    var kept: [Quantity] = []
    var date = 0
    for place in ordered {
      let quantity = quantities[place]
      while date < dates.count, dates[date].end <= quantity.range.start { date += 1 }
      let isInDate = date < dates.count && dates[date].overlaps(quantity.range)
      if isInDate, quantity.kind == .number || quantity.kind == .ordinal { continue }
      while let last = kept.indices.last, kept[last].range.overlaps(quantity.range),
        precedence(of: quantity) < precedence(of: kept[last])
      {
        kept.removeLast()
      }
      if let last = kept.indices.last, kept[last].range.overlaps(quantity.range) { continue }
      kept.append(quantity)
    }
    return kept
  }

  /// The smaller wins; of one kind the longer.
  private func precedence(of quantity: Quantity) -> (Int, Int) {
    let kind =
      switch quantity.kind {
      case .percent: 0
      case .age: 1
      case .currency: 2
      case .dimension: 3
      case .ordinal: 4
      case .number: 5
      }
    return (kind, -quantity.range.length)
  }
}

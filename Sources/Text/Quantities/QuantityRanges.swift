/// Joins the two ends of a stated range into one quantity: "two to three", "between 5 and 7
/// percent", "$2-3 million".
struct QuantityRanges {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The quantities with each pair that states a range made one.
  func joined(_ quantities: [Quantity]) -> [Quantity] {
    var joined: [Quantity] = []
    for quantity in quantities {
      if let low = joined.indices.last, let range = range(joined[low], quantity) {
        joined[low] = range
      } else {
        joined.append(quantity)
      }
    }
    return joined
  }

  /// One range of two amounts with a connector between, where they count the same thing: both in
  /// one unit, or only one of them with a unit.
  private func range(_ low: Quantity, _ high: Quantity) -> Quantity? {
    guard low.upperValue == nil, let bottom = low.value, let top = high.value,
      low.kind != .ordinal, high.kind != .ordinal,
      low.kind == high.kind && low.unit == high.unit || low.kind == .number
        || high.kind == .number && low.kind == .currency,
      connects(low.range.end, high.range.start, from: low.range.start)
    else { return nil }
    let scale = sharedScale(low, high)
    guard bottom * scale < top else { return nil }
    return Quantity(
      range: TextRange(low.range.start, high.range.end),
      kind: low.kind == .number ? high.kind : low.kind, value: bottom * scale, upperValue: top,
      unit: high.unit ?? low.unit, isApproximate: low.isApproximate || high.isApproximate)
  }

  /// Words of change: "rose 3 percent to 5 percent", "from 5 to 7" tell by how much and where to.
  /// Compiled for factdesk from general knowledge of the English of markets.
  private static let changes: StaticString = """
    from rose fell up down gained lost dropped climbed added slipped jumped slid increased
    decreased cut raised rise fall rising falling grew soared plunged tumbled surged declined
    shed edged eased advanced shrank widened narrowed lowered
    """
  private static let changeWords = HashTable(
    changes.words.split { $0 == " " || $0 == "\n" }.map { WordKey.of($0.utf8) })

  private func isChange(before index: Int) -> Bool {
    (max(0, index - 3)..<index).contains {
      passage.isWord($0) && Self.changeWords.contains(passage[$0].key)
    }
  }

  /// "2 to 3 million": the scale word of the second belongs to both.
  private func sharedScale(_ low: Quantity, _ high: Quantity) -> Double {
    guard let bottom = low.value, bottom < 1000, let first = passage.index(at: high.range.start)
    else { return 1 }
    var index = first
    while index < passage.count, passage[index].end <= high.range.end {
      if let numeral = passage.sense(index).cardinal, numeral.magnitude == .scale {
        return numeral.value
      }
      index += 1
    }
    return 1
  }

  /// Whether exactly "to", "-" or, after "between", "and" stands there.
  private func connects(_ start: Int, _ end: Int, from first: Int) -> Bool {
    guard let index = passage.index(at: start), passage[index].end <= end,
      passage.index(at: end) == index + 1
    else { return false }
    guard let before = passage.index(at: first) else { return false }
    if passage.isMark(index, "-") { return true }
    if passage.isKeyword(index, .to) { return !isChange(before: before) }
    guard passage.isKeyword(index, .and) else { return false }
    return passage.isKeyword(before - 1, .between)
  }
}

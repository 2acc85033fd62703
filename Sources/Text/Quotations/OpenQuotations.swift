/// A quotation whose closing mark has not been met yet.
struct OpenQuotation {
  let mark: QuotationMark
  let style: QuotationMark.Style
  /// Where another quotation of the same style opened inside it, which it may not reach.
  var rival: Int?
}

/// The quotations that are open at one place of a text, outermost first.
///
/// The innermost of a style is found without a look at the others: a text may open a hundred
/// thousand and close none.
struct OpenQuotations {
  private(set) var entries: [OpenQuotation] = []
  /// For each style the positions of its entries, in order.
  private var places = [[Int]](
    repeating: [], count: QuotationMark.Style.allCases.count)

  var count: Int { entries.count }

  /// The innermost quotation that the mark may end; nil where it ends none.
  func innermost(closedBy mark: QuotationMark) -> Int? {
    var innermost: Int?
    for style in QuotationMark.Style.allCases where mark.closes(style) {
      guard let place = places[Int(style.rawValue)].last else { continue }
      innermost = max(innermost ?? place, place)
    }
    return innermost
  }

  /// Opens a quotation inside the others. The one around it, if of its style, has a rival now.
  mutating func begin(_ mark: QuotationMark, _ style: QuotationMark.Style) {
    if let last = entries.indices.last, entries[last].style == style, entries[last].rival == nil {
      entries[last].rival = mark.start
    }
    places[Int(style.rawValue)].append(entries.count)
    entries.append(OpenQuotation(mark: mark, style: style, rival: nil))
  }

  /// Takes out the quotation at a place and those inside it.
  mutating func remove(from place: Int) {
    while entries.count > place, let last = entries.popLast() {
      places[Int(last.style.rawValue)].removeLast()
    }
  }

  /// Takes out all of a kind.
  mutating func remove(where isOut: (OpenQuotation) -> Bool) {
    let kept = entries.filter { !isOut($0) }
    guard kept.count < entries.count else { return }
    remove(from: 0)
    for entry in kept {
      places[Int(entry.style.rawValue)].append(entries.count)
      entries.append(entry)
    }
  }
}

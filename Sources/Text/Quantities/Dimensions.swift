/// Measures: "200lbs", "10 1/2 miles", "three-inch", "5 ft 2 in", "50 km/ms".
struct Dimensions {
  let passage: Passage
  private let numbers: NumberGrammar

  init(_ passage: Passage) {
    self.passage = passage
    numbers = NumberGrammar(passage)
  }

  /// A measure by the lexemes it covers.
  private struct Measure {
    var end: Int
    var value: Double
    var unit: String
  }

  /// Every measure, and units named without a number.
  var found: [Quantity] { read(withBare: true) }

  /// The measures that have a number.
  var measured: [Quantity] { read(withBare: false) }

  private func read(withBare: Bool) -> [Quantity] {
    var found: [Quantity] = []
    var index = withBare ? 0 : passage.place(from: 0)
    while index < passage.count {
      defer { if !withBare { index = passage.place(from: index) } }
      if let number = numbers.number(at: index) {
        if var measure = measure(of: number) {
          divide(&measure)
          addInches(&measure)
          found.append(
            Quantity(
              range: passage.range(index, measure.end), kind: .dimension, value: measure.value,
              unit: measure.unit,
              isApproximate: Approximation(passage).isStated(around: index, measure.end)))
          index = measure.end
        } else {
          index = number.end
        }
      } else if let bare = MeasureTable.english.bare.unit(at: index, in: passage) {
        found.append(
          Quantity(
            range: passage.range(index, bare.end), kind: .dimension, value: nil,
            unit: bare.unit.name))
        index = bare.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The unit after a number: glued, after a blank, a hyphen, or in brackets ("20 [kg]").
  private func measure(of number: NumberPhrase) -> Measure? {
    guard !isPartOfName(number) else { return nil }
    var next = number.end
    let closing: Unicode.Scalar? =
      passage.isMark(next, "[") ? "]" : passage.isMark(next, "<") ? ">" : nil
    if closing != nil { next += 1 }
    if passage.isMark(next, "-"), passage[next + 1].kind == .word { next += 1 }
    guard let found = MeasureTable.english.measures.unit(at: next, in: passage) else { return nil }
    guard !passage.isMark(next, "\"") || isInchSign(next, number) else { return nil }
    guard !passage.runsOn(after: found.end - 1), !isCode(after: found.end),
      !isAfterApostrophe(found.end - 1)
    else { return nil }
    var end = found.end
    if let closing {
      guard passage.isMark(end, closing) else { return nil }
      end += 1
    }
    return Measure(end: end, value: number.value, unit: found.unit.name)
  }

  /// How many lexemes back an open quotation is looked for.
  private static let quotationReach = 60

  /// Whether a quotation mark after a number means inches: the thing measured follows, and no
  /// quotation is open.
  private func isInchSign(_ index: Int, _ number: NumberPhrase) -> Bool {
    guard number.isDigits, number.value < 1000, passage.isWord(index + 1),
      !passage[index + 1].isCapitalised
    else { return false }
    let before = max(0, index - Self.quotationReach)..<index
    return before.reduce(0) { $0 + (passage.isMark($1, "\"") ? 1 : 0) } % 2 == 0
  }

  /// Whether the number is the tail of a name: "scp-173 m", "covid19 m".
  private func isPartOfName(_ number: NumberPhrase) -> Bool {
    guard number.isDigits, passage[number.first].isGlued else { return false }
    let before = number.first - 1
    return passage.isWord(before)
      || passage.isMark(before, "-") && passage[before].isGlued && passage.isWord(before - 1)
  }

  /// Whether the unit's letters begin a name: "24703 L-202".
  private func isCode(after end: Int) -> Bool {
    passage.isMark(end, "-") && passage[end].isGlued && passage.isDigits(end + 1)
      && passage[end + 1].isGlued
  }

  /// Whether the letter hangs on an apostrophe ("I'm").
  private func isAfterApostrophe(_ index: Int) -> Bool { passage.isMark(index - 1, "'") }

  /// "50 meters per millisecond", "50 km/ms": a rate is a unit of its own.
  private func divide(_ measure: inout Measure) {
    guard passage.isWord(measure.end, "per") || passage.isMark(measure.end, "/"),
      let divisor = MeasureTable.english.divisors.unit(at: measure.end + 1, in: passage)
    else { return }
    measure.unit += " per \(divisor.unit.name)"
    measure.end = divisor.end
  }

  /// "5 ft 2 in", "5 feet and 2 inches": one height in feet.
  private func addInches(_ measure: inout Measure) {
    guard measure.unit == "Foot" else { return }
    let start = passage.isKeyword(measure.end, .and) ? measure.end + 1 : measure.end
    guard let number = numbers.number(at: start), number.value < 12 else { return }
    let unit = MeasureTable.english.measures.unit(at: number.end, in: passage)
    let end = unit?.unit.name == "Inch" ? unit?.end : nil
    guard let end = end ?? (passage.isKeyword(number.end, .in) ? number.end + 1 : nil) else {
      return
    }
    measure.value += number.value / 12
    measure.end = end
  }
}

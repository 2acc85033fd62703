/// Places in an order: "third", "21st", "the last", "next to last".
struct Ordinals {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Every place, those without a number too.
  var found: [Quantity] { read(relative: RelativePositions(passage)) }

  /// The places that have a number.
  var numbered: [Quantity] { read(relative: nil) }

  private func read(relative: RelativePositions?) -> [Quantity] {
    let grammar = OrdinalGrammar(passage: passage)
    var found: [Quantity] = []
    var index = 0
    while index < passage.count {
      if let position = relative?.position(at: index) {
        found.append(
          Quantity(
            range: passage.range(index, position.end), kind: .ordinal, value: nil,
            position: position.name))
        index = position.end
      } else if mayBegin(index), let ordinal = grammar.ordinal(at: index), !ordinal.isFraction {
        if !isPartOfTime(ordinal) {
          found.append(
            Quantity(
              range: passage.range(ordinal.first, ordinal.end), kind: .ordinal,
              value: ordinal.value))
        }
        index = ordinal.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func mayBegin(_ index: Int) -> Bool {
    !passage.signs(index).isDisjoint(with: [.digits, .number, .ordinal, .article])
  }

  /// "30 second", "one second": a length of time and no place.
  private func isPartOfTime(_ ordinal: NumberPhrase) -> Bool {
    guard ordinal.end == ordinal.first + 1, passage.sense(ordinal.first).period == .second else {
      return false
    }
    let before = passage.isMark(ordinal.first - 1, "-") ? ordinal.first - 2 : ordinal.first - 1
    return passage.isDigits(before) || passage.sense(before).cardinal != nil
  }
}

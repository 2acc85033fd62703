/// Adds number words up as they are read, refusing the ones that do not continue the number:
/// "two hundred five" goes on, "two five" does not.
struct CardinalSum {
  /// Groups closed by a scale: the two million of "two million three hundred".
  private var total = 0.0
  /// The group that is still open.
  private var group = 0.0
  /// The smallest scale so far; a later one must be smaller.
  private var smallestScale = Double.infinity
  /// What was taken last; nil before the first word.
  private(set) var last: Numeral.Magnitude?
  /// Whether digits were taken ("4 thousand").
  private(set) var hasDigits = false
  /// The last scale word's value; 1 where there was none. "two million and a half" multiplies
  /// its half by it.
  private(set) var closingScale = 1.0

  var value: Double { total + group }

  /// Whether the open group is one that an "and" may add to.
  var mayTakeAnd: Bool { last == .hundred || last == .scale }

  mutating func take(_ numeral: Numeral) -> Bool {
    switch numeral.magnitude {
    case .unit:
      guard last == nil || last == .ten && numeral.value > 0 || mayTakeAnd && numeral.value > 0
      else { return false }
      group += numeral.value
      closingScale = 1
    case .teen, .ten:
      guard last == nil || mayTakeAnd else { return false }
      group += numeral.value
      closingScale = 1
    case .hundred:
      guard last != .hundred, last != .scale, last != .dozen, group < 100 else { return false }
      group = (last == nil ? 1 : group) * 100
      closingScale = 1
    case .scale:
      guard takeScale(numeral.value) else { return false }
    case .dozen:
      guard last != .dozen, last != .scale, last != .hundred else { return false }
      group = (last == nil ? 1 : group) * numeral.value
    }
    last = numeral.magnitude
    return true
  }

  /// Takes a number written in digits, which begins a group.
  mutating func take(digits value: Double) -> Bool {
    guard last == nil || mayTakeAnd && value < (last == .hundred ? 100 : 1000) else { return false }
    group += value
    last = .unit
    hasDigits = true
    closingScale = 1
    return true
  }

  private mutating func takeScale(_ scale: Double) -> Bool {
    guard last != .dozen else { return false }
    if last == .scale {
      // "hundred thousand trillion", "three lakh crore": the scale multiplies the one before.
      total *= scale
    } else if last == nil {
      total = scale
    } else {
      guard scale < smallestScale else { return false }
      total += group * scale
    }
    closingScale = last == .scale ? closingScale * scale : scale
    smallestScale = min(smallestScale, scale)
    group = 0
    return true
  }
}

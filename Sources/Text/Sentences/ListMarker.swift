/// What begins an entry of a list: "1.", "2)", "1.)", "a.", "•".
struct ListMarker {
  private enum Kind: Equatable {
    case number, smallLetter, capital
    case bullet(UInt32)
  }

  private let kind: Kind
  private let value: Int
  /// The marks behind a number or letter; 0 for none.
  private let suffix: Int
  /// The offset behind the marker.
  let end: Int

  /// Whether a list begins with it: a bullet, 1 or a.
  var isFirst: Bool { value == 1 }

  /// Whether it is a bullet and not a number or letter.
  var isBullet: Bool {
    switch kind {
    case .bullet: true
    case .number, .smallLetter, .capital: false
    }
  }

  /// The marker of the entry after this one.
  var next: ListMarker {
    ListMarker(kind: kind, value: isBullet ? 1 : value + 1, suffix: suffix, end: end)
  }

  /// Whether it is the marker that was awaited.
  func continues(_ awaited: ListMarker) -> Bool {
    kind == awaited.kind && value == awaited.value && suffix == awaited.suffix
  }

  private init(kind: Kind, value: Int, suffix: Int, end: Int) {
    self.kind = kind
    self.value = value
    self.suffix = suffix
    self.end = end
  }

  /// Reads the marker at `start`; nil where none stands there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ end: Int) {
    guard start < end else { return nil }
    let (scalar, length) = ScalarClass.codePoint(bytes, at: start)
    if Self.isBullet(scalar) {
      self.init(kind: .bullet(scalar), value: 1, suffix: 0, end: start + length)
      return
    }
    var index = start
    var value = 0
    let kind: Kind
    if Self.isDigit(scalar) {
      kind = .number
      while index < end, index - start < 3, Self.isDigit(UInt32(bytes[index])) {
        value = value * 10 + Int(bytes[index]) - 48
        index += 1
      }
    } else if scalar >= 97 && scalar <= 122 {
      kind = .smallLetter
      value = Int(scalar) - 96
      index += 1
    } else if scalar >= 65 && scalar <= 90 {
      kind = .capital
      value = Int(scalar) - 64
      index += 1
    } else {
      return nil
    }
    var suffix = 0
    if index < end, bytes[index] == UInt8(ascii: ".") {
      suffix += 1
      index += 1
    }
    if index < end, bytes[index] == UInt8(ascii: ")") {
      suffix += 2
      index += 1
    }
    guard suffix > 0, index < end, bytes[index] == 32 || bytes[index] == 9 else { return nil }
    // "A. Smith" is a name: a capital counts with a bracket only.
    if kind == .capital, suffix == 1 { return nil }
    self.init(kind: kind, value: value, suffix: suffix, end: index)
  }

  /// Whether the code point is drawn as a list's bullet and is hardly anything else.
  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x25A0, 0x25AA, 0x25B6, 0x25B8, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x2219, 0x2794, 0x27A4:
      true
    default: false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 48 && scalar <= 57 }
}

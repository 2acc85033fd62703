/// Walks over the code points of a text from outside and writes what may be shown of it.
struct SafeRenderer {
  private let scalars: [Unicode.Scalar]
  private var lines: [String] = []
  private var line = String.UnicodeScalarView()
  /// Combining marks written since the last character that carries them.
  private var stacked = 0

  /// More marks than any language stacks on one letter; what is above would cover other lines.
  private static let mostStacked = 6

  init(_ text: UntrustedText) {
    scalars = Array(text.exact.unicodeScalars)
  }

  /// The lines of the text, made safe.
  mutating func render() -> [String] {
    var index = 0
    while index < scalars.count {
      index += step(index)
    }
    endLine()
    return lines
  }

  private mutating func endLine() {
    lines.append(String(line))
    line = String.UnicodeScalarView()
    stacked = 0
  }

  /// Writes what stands at `index`; gives the number of code points that it took.
  private mutating func step(_ index: Int) -> Int {
    let scalar = scalars[index]
    switch scalar.value {
    case 0x20..<0x7F:
      stacked = 0
      line.append(scalar)
      return 1
    case 0x0A:
      endLine()
      return 1
    case 0x0D:
      endLine()
      return index + 1 < scalars.count && scalars[index + 1].value == 0x0A ? 2 : 1
    case 0x09:
      stacked = 0
      line.append(" ")
      return 1
    case 0x1B, 0x80..<0xA0:
      if let sequence = EscapeSequence(scalars, at: index) {
        write(mark: sequence.words)
        return sequence.length
      }
    default: break
    }
    if scalar.isRegionalIndicator { return writeFlag(index) }
    if let length = scalar.tagSequenceLength(scalars, at: index) {
      line.append(contentsOf: scalars[index..<(index + length)])
      return length
    }
    if scalar.isSoftHyphen(scalars, at: index) { return 1 }
    guard scalar.mayBeShown(scalars, at: index) else { return writeRun(index) }
    return writeVisible(index)
  }

  /// Writes a character that is seen; a combining mark without a base gets a dotted circle.
  private mutating func writeVisible(_ index: Int) -> Int {
    let scalar = scalars[index]
    guard scalar.isCombining else {
      stacked = 0
      line.append(scalar)
      return 1
    }
    stacked += 1
    guard stacked <= Self.mostStacked else { return writeSurplus(index) }
    if line.isEmpty { line.append("\u{25CC}") }
    line.append(scalar)
    return 1
  }

  /// Writes two regional indicators, a flag, or a mark for one that stands alone.
  private mutating func writeFlag(_ index: Int) -> Int {
    guard index + 1 < scalars.count, scalars[index + 1].isRegionalIndicator else {
      return writeRun(index)
    }
    stacked = 0
    line.append(contentsOf: scalars[index...(index + 1)])
    return 2
  }

  /// Writes one mark for a character and its repetitions.
  private mutating func writeRun(_ index: Int) -> Int {
    let scalar = scalars[index]
    var last = index
    while last + 1 < scalars.count, scalars[last + 1] == scalar { last += 1 }
    let count = last - index + 1
    write(mark: scalar.notation + (count > 1 ? "×\(count)" : ""))
    return count
  }

  /// Writes one mark for all the combining marks that are too many: "U+0301 +33".
  private mutating func writeSurplus(_ index: Int) -> Int {
    let count = scalars[index...].prefix { $0.isCombining }.count
    write(mark: scalars[index].notation + (count > 1 ? " +\(count - 1)" : ""))
    return count
  }

  private mutating func write(mark: String) {
    line.append(contentsOf: "⟦\(mark)⟧".unicodeScalars)
  }
}

extension Unicode.Scalar {
  /// "U+202E".
  var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    return value == 0x1B
      ? "ESC" : "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

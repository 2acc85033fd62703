/// How many columns of a terminal characters take.
///
/// Counted as `wcwidth` and terminals without a notion of grapheme clusters do (tmux 3.3, xterm,
/// VTE), code point by code point: a variation selector does not widen its base, a skin tone takes
/// two columns of its own, and what a joiner binds to an emoji takes none.
public enum DisplayWidth {
  /// The columns of a string; line breaks count nothing.
  public static func columns(of words: String) -> Int {
    if words.utf8.allSatisfy({ $0 < 0x7F }) { return words.utf8.count { $0 >= 0x20 } }
    var columns = 0
    var isJoined = false
    for scalar in words.unicodeScalars {
      if !isJoined { columns += Self.columns(of: scalar) }
      isJoined = scalar.value == 0x200D
    }
    return columns
  }

  /// The columns of one code point, 0…2.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    // Vowels and final consonants of a Hangul syllable are drawn into it.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
      return 0
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// The table of `WideScalars.swift`, read once.
  private static let wideRanges: [ClosedRange<UInt32>] = String(describing: wideScalars)
    .split { $0 == " " || $0 == "\n" }.compactMap { entry in
      let ends = entry.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { return nil }
      return first...last
    }
}

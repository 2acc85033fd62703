import Sessions
import Text

extension Standing {
  /// Symbol and word, safe for the colour-blind: "✓ CONFIRMED", "+ CONFIRMED" in ASCII.
  func mark(hasSymbols: Bool) -> DisplayText {
    styled("\(symbol(hasSymbols: hasSymbols)) \(rawValue.uppercased())", style)
  }

  /// One column: ✓ ✗ ? “ and a dot for open; + x ? " and a stop in ASCII.
  func symbol(hasSymbols: Bool) -> DisplayText {
    switch self {
    case .confirmed: hasSymbols ? "✓" : "+"
    case .denied: hasSymbols ? "✗" : "x"
    case .unverified: "?"
    case .saying: hasSymbols ? "“" : "\""
    case .open: hasSymbols ? "·" : "."
    }
  }

  var style: DisplayText.Style {
    switch self {
    case .confirmed: .confirmed
    case .denied: .denied
    case .unverified: .unverified
    case .saying, .open: .dim
    }
  }
}

extension Verdict.Tag {
  var standing: Standing {
    switch self {
    case .confirmed: .confirmed
    case .denied: .denied
    case .unverified: .unverified
    }
  }
}

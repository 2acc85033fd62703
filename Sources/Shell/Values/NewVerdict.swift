import Sessions

/// A verdict that a claim is given, or `open` where it is to have none.
public enum NewVerdict: String, Choice {
  case confirmed, denied, unverified, open

  public static let kind = "verdict"
  public static let placeholder = "VERDICT"

  init(_ tag: Verdict.Tag) {
    switch tag {
    case .confirmed: self = .confirmed
    case .denied: self = .denied
    case .unverified: self = .unverified
    }
  }

  /// Nil for an open claim.
  var tag: Verdict.Tag? {
    switch self {
    case .confirmed: .confirmed
    case .denied: .denied
    case .unverified: .unverified
    case .open: nil
    }
  }
}

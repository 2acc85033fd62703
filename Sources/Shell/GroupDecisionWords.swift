import Sessions
import Text

extension GroupDecided {
  /// "c1 c4 say the same", "c3 not the same as c1 c4".
  var words: DisplayText {
    let these = claims.map(\.claim.word).joined(separator: " ")
    switch decision {
    case .confirmed: return "\(these) say the same"
    case .rejected where others.isEmpty: return "\(these) do not say the same"
    case .rejected:
      return "\(these) not the same as \(others.map(\.claim.word).joined(separator: " "))"
    }
  }
}

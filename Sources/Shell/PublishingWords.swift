import Sessions
import Text

extension Publishing {
  /// One line on it: "c12 restatement: The envoy has left."
  var words: DisplayText {
    switch self {
    case .context(let given):
      let what: DisplayText = given.claim.map { "\($0.word) " } ?? "report "
      guard let text = given.text else { return what + "\(given.part.rawValue) taken back" }
      return what + "\(given.part.rawValue): \(text)"
    case .correction(let noted):
      let old: DisplayText = noted.was.map { " (was \($0.tag.rawValue))" } ?? ""
      return "\(noted.claim.word) corrected\(old): \(noted.note)"
    case .published(let published):
      let place: DisplayText = published.where.map { " at \($0)" } ?? ""
      return "published \(counted(published.claims.count, "claim"))\(place)"
    case .protected(let protected):
      guard let alias = protected.alias else { return "\(protected.name) is protected no more" }
      return "protected: \(protected.name) is “\(alias)” in reports"
    }
  }
}

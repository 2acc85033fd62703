import Sessions
import Text

/// Why a claim's own rating does not go with its verdict, or with the house's scale.
public enum RatingFault: Hashable, Sendable {
  case notInScale(rating: UntrustedText, scale: UntrustedText)
  /// The rating says what another verdict says.
  case belongsElsewhere(rating: UntrustedText, to: Verdict.Tag, scale: UntrustedText)

  /// - Parameter scale: the chosen one; nil where none was: then only the words of the other verdicts
  ///   themselves are known to be wrong.
  /// - Returns: nil where nothing is wrong, or the verdict has no rating of its own.
  public init?(_ verdict: Verdict, in scale: HouseScale?) {
    guard let own = verdict.rating else { return nil }
    let known = scale ?? .standard
    guard let rating = known.ratings.first(where: { $0.label.isSame(as: own) }) else {
      guard let scale else { return nil }
      self = .notInScale(rating: own, scale: scale.name)
      return
    }
    guard let other = known.verdict(nearest: rating), other != verdict.tag else { return nil }
    self = .belongsElsewhere(rating: own, to: other, scale: known.name)
  }

  /// "the rating “False” belongs to denied in the scale of PolitiFact".
  public var words: UntrustedText {
    switch self {
    case .notInScale(let rating, let scale):
      UntrustedText("the rating “\(rating.exact)” is not in the scale of \(scale.exact)")
    case .belongsElsewhere(let rating, let tag, let scale):
      UntrustedText(
        "the rating “\(rating.exact)” belongs to \(tag.rawValue) in the scale of \(scale.exact)")
    }
  }
}

extension HouseScale {
  /// The verdict that a rating goes with: the one that it stands for, else that of the end of the
  /// scale which its number is nearer to; nil for one in the middle, and where it cannot be told.
  fileprivate func verdict(nearest rating: Rating) -> Verdict.Tag? {
    if let tag = verdict(of: rating) { return tag }
    guard let number = rating.number, let most = self.rating(of: .confirmed).number,
      let least = self.rating(of: .denied).number
    else { return nil }
    let middle = most + least
    return 2 * number == middle ? nil : 2 * number > middle ? .confirmed : .denied
  }
}

extension UntrustedText {
  /// Whether both are the same words, in either case.
  fileprivate func isSame(as other: UntrustedText) -> Bool {
    exact.lowercased() == other.exact.lowercased()
  }
}

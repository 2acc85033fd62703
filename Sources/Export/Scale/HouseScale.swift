import Sessions
import Text

/// A house's own ratings, and which of them each of the three verdicts stands for.
public struct HouseScale: Hashable, Sendable {
  /// One rating of the scale.
  public struct Rating: Hashable, Sendable {
    /// The house's word: "Mostly false".
    public let label: UntrustedText
    /// Greater is truer; nil for a rating that is no degree of truth.
    public let number: Int?
  }

  /// "PolitiFact".
  public let name: UntrustedText
  /// Where the house explains its ratings.
  public let address: UntrustedText?
  /// In the order of the file.
  public let ratings: [Rating]
  private let positions: [Verdict.Tag: Int]

  /// - Parameter positions: of the rating that each verdict stands for; all three have one.
  init(
    name: UntrustedText, address: UntrustedText?, ratings: [Rating],
    positions: [Verdict.Tag: Int]
  ) {
    self.name = name
    self.address = address
    self.ratings = ratings
    self.positions = positions
  }

  /// What is meant where no scale is chosen: 5 for what is confirmed, 1 for what is denied, and no
  /// number for what is unverified.
  public static let standard = HouseScale(
    name: UntrustedText("factdesk"), address: nil,
    ratings: [
      Rating(label: UntrustedText("Confirmed"), number: 5),
      Rating(label: UntrustedText("Denied"), number: 1),
      Rating(label: UntrustedText("Unverified"), number: nil),
    ], positions: [.confirmed: 0, .denied: 1, .unverified: 2])

  /// The verdict that a rating stands for where a claim has no rating of its own; nil for one that a
  /// person has to choose.
  public func verdict(of rating: Rating) -> Verdict.Tag? {
    Verdict.Tag.allCases.first { tag in positions[tag].map { ratings[$0] } == rating }
  }

  /// The least and the greatest number; nil for a scale without numbers.
  public var bounds: ClosedRange<Int>? {
    let numbers = ratings.compactMap(\.number)
    guard let worst = numbers.min(), let best = numbers.max() else { return nil }
    return worst...best
  }

  /// The rating that a verdict without an own one gets.
  func rating(of tag: Verdict.Tag) -> Rating { ratings[positions[tag] ?? 0] }

  /// The rating that a verdict stands for. A claim's own rating wins: it has the number of the
  /// scale's rating of that name, in either case, and none where the scale has no such rating, nor
  /// where the verdict is that nobody knows.
  public func rating(of verdict: Verdict) -> Rating {
    guard let own = verdict.rating else { return rating(of: verdict.tag) }
    let name = own.exact.lowercased()
    guard verdict.tag != .unverified else { return Rating(label: own, number: nil) }
    return Rating(
      label: own, number: ratings.first { $0.label.exact.lowercased() == name }?.number)
  }
}

import Sessions

extension HouseScale {
  /// "numbers from 1 to 6, greater is truer".
  var numberWords: String {
    bounds.map { "numbers from \($0.lowerBound) to \($0.upperBound), greater is truer" }
      ?? "without numbers"
  }

  /// What a reader has to know of a rating beside its words: "5, stands for confirmed".
  func words(on rating: Rating) -> String {
    let number = rating.number.map { String($0) } ?? "no number"
    return number + (verdict(of: rating).map { ", stands for \($0.rawValue)" } ?? "")
  }
}

import Glibc

/// Fits a logistic regression by `Descent`.
struct LogisticFit {
  /// One observation: its features that are not 0, by position, and what it should give.
  struct Row {
    var features: [(position: Int32, value: Float)]
    /// 0…1; a degree is allowed.
    var label: Float
    var importance: Float = 1
  }

  /// The last element is the bias.
  private(set) var weights: [Double]
  private let rows: [Row]
  private let penalties: [Double]

  /// - Parameters:
  ///   - penalties: for each feature, the price of its squared weight; the bias is free.
  ///   - gain: it ends where a step makes the price less by a smaller share.
  init(rows: [Row], penalties: [Double], passes: Int = 120, gain: Double = 1e-5) {
    self.rows = rows
    self.penalties = penalties + [0]
    weights = [Double](repeating: 0, count: penalties.count + 1)
    weights = Descent.lowest(from: weights, passes: passes, gain: gain) { [self] weights, slope in
      price(weights, slope: &slope)
    }
  }

  /// The probability that the model gives.
  func likelihood(_ row: Row) -> Double { 1 / (1 + exp(-margin(row, weights))) }

  /// The weighted sum.
  func margin(_ row: Row) -> Double { margin(row, weights) }

  private func margin(_ row: Row, _ weights: [Double]) -> Double {
    var sum = weights[weights.count - 1]
    for (position, value) in row.features { sum += weights[Int(position)] * Double(value) }
    return sum
  }

  /// The price of some weights and its slope.
  private func price(_ weights: [Double], slope: inout [Double]) -> Double {
    var price = 0.0
    for index in weights.indices {
      price += penalties[index] * weights[index] * weights[index] / 2
      slope[index] = penalties[index] * weights[index]
    }
    for row in rows {
      let margin = margin(row, weights)
      let label = Double(row.label)
      let importance = Double(row.importance)
      price += importance * (log1p(exp(-abs(margin))) + max(margin, 0) - label * margin)
      let error = importance * (1 / (1 + exp(-margin)) - label)
      for (position, value) in row.features { slope[Int(position)] += error * Double(value) }
      slope[weights.count - 1] += error
    }
    return price
  }
}

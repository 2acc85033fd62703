import Glibc

/// Fits a logistic regression by L-BFGS (Nocedal and Wright, "Numerical Optimization", ch. 7):
/// deterministic, no learning rate, a few hundred passes over the rows at most.
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

  /// - Parameter penalties: for each feature, the price of its squared weight; the bias is free.
  init(rows: [Row], penalties: [Double], passes: Int = 120) {
    self.rows = rows
    self.penalties = penalties + [0]
    weights = [Double](repeating: 0, count: penalties.count + 1)
    descend(passes: passes)
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

  private mutating func descend(passes: Int) {
    let memory = 8
    var slope = weights
    var current = price(weights, slope: &slope)
    var steps: [[Double]] = []
    var bends: [[Double]] = []
    for _ in 0..<passes {
      let direction = Self.direction(slope: slope, steps: steps, bends: bends)
      let descent = Self.dot(direction, slope)
      guard descent < -1e-9 else { return }
      var length = steps.isEmpty ? 1 / max(1, Self.dot(slope, slope).squareRoot()) : 1
      var next = weights
      var nextSlope = slope
      var value = current
      while length > 1e-10 {
        for index in weights.indices { next[index] = weights[index] + length * direction[index] }
        value = price(next, slope: &nextSlope)
        if value <= current + 1e-4 * length * descent { break }
        length /= 2
      }
      guard current - value > 1e-5 * max(1, abs(current)) else { return }
      steps.append(zip(next, weights).map { $0 - $1 })
      bends.append(zip(nextSlope, slope).map { $0 - $1 })
      if steps.count > memory {
        steps.removeFirst()
        bends.removeFirst()
      }
      weights = next
      slope = nextSlope
      current = value
    }
  }

  private static func direction(
    slope: [Double], steps: [[Double]], bends: [[Double]]
  ) -> [Double] {
    var direction = slope.map { -$0 }
    var shares: [Double] = []
    for index in steps.indices.reversed() {
      let share = dot(steps[index], direction) / dot(steps[index], bends[index])
      shares.append(share)
      for place in direction.indices { direction[place] -= share * bends[index][place] }
    }
    if let step = steps.last, let bend = bends.last {
      let scale = dot(step, bend) / dot(bend, bend)
      for place in direction.indices { direction[place] *= scale }
    }
    for (index, share) in zip(steps.indices, shares.reversed()) {
      let back = dot(bends[index], direction) / dot(steps[index], bends[index])
      for place in direction.indices { direction[place] += steps[index][place] * (share - back) }
    }
    return direction
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}

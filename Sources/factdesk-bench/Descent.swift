/// Finds the lowest point of a convex price by L-BFGS (Nocedal and Wright, "Numerical
/// Optimization", ch. 7): deterministic, no learning rate, a few hundred evaluations at most.
enum Descent {
  /// - Parameters:
  ///   - gain: it ends where a step makes the price less by a smaller share.
  ///   - price: the price of some weights, and its slope there.
  static func lowest(
    from start: [Double], passes: Int, gain: Double,
    price: (_ weights: [Double], _ slope: inout [Double]) -> Double
  ) -> [Double] {
    let memory = 8
    var weights = start
    var slope = weights
    var current = price(weights, &slope)
    var steps: [[Double]] = []
    var bends: [[Double]] = []
    for _ in 0..<passes {
      let direction = direction(slope: slope, steps: steps, bends: bends)
      let descent = dot(direction, slope)
      guard descent < -1e-9 else { return weights }
      var length = steps.isEmpty ? 1 / max(1, dot(slope, slope).squareRoot()) : 1
      var next = weights
      var nextSlope = slope
      var value = current
      while length > 1e-10 {
        for index in weights.indices { next[index] = weights[index] + length * direction[index] }
        value = price(next, &nextSlope)
        if value <= current + 1e-4 * length * descent { break }
        length /= 2
      }
      guard current - value > gain * max(1, abs(current)) else { return weights }
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
    return weights
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

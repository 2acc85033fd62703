import Glibc

/// Fits a linear ranking: of each list's items, those that are meant shall be likelier than the
/// others (softmax over the list), by `Descent`.
struct RankingFit {
  /// The candidates of one query: features, and whether each is meant.
  struct List {
    var items: [[Double]]
    let isMeant: [Bool]

    func scaled(by scales: [Double]) -> List {
      List(items: items.map { item in zip(item, scales).map { $0 * $1 } }, isMeant: isMeant)
    }
  }

  let weights: [Double]

  /// The price of a squared weight.
  private static let penalty = 1.0

  /// - Parameter lists: those of which no item is meant teach nothing.
  init(_ lists: [List]) {
    let teaching = lists.filter { $0.isMeant.contains(true) }
    let count = teaching.first?.items.first?.count ?? 0
    weights = Descent.lowest(from: [Double](repeating: 0, count: count), passes: 200, gain: 1e-9) {
      weights, slope in
      var price = 0.0
      for index in weights.indices {
        price += Self.penalty * weights[index] * weights[index] / 2
        slope[index] = Self.penalty * weights[index]
      }
      for list in teaching { price += Self.price(of: list, weights, slope: &slope) }
      return price
    }
  }

  /// Minus the logarithm of the share that the meant items have.
  private static func price(of list: List, _ weights: [Double], slope: inout [Double]) -> Double {
    let scores = list.items.map { score($0, weights) }
    let highest = scores.max() ?? 0
    let shares = scores.map { exp($0 - highest) }
    let all = shares.reduce(0, +)
    let meant = zip(shares, list.isMeant).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    for (item, (share, isMeant)) in zip(list.items, zip(shares, list.isMeant)) {
      let error = share / all - (isMeant ? share / meant : 0)
      for index in slope.indices { slope[index] += error * item[index] }
    }
    return log(all) - log(meant)
  }

  private static func score(_ item: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * item[index] }
    return sum
  }

  /// Whether each item is meant, the best item first; items that rank alike keep their order.
  func ranked(_ list: List) -> [Bool] {
    let scores = list.items.map { Self.score($0, weights) }
    return list.items.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    .map { list.isMeant[$0] }
  }
}

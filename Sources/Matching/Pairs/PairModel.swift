import Glibc

/// A linear model over `PairFeatures`: a bias and a weight for each feature.
struct PairModel: Sendable {
  /// How alike two texts are; learnt on graded pairs.
  static let similarity = PairModel(table: pairSimilarityWeightTable)
  /// Whether two sentences say the same; learnt on judged pairs.
  static let sameness = PairModel(table: pairSamenessWeightTable)

  private let bias: Double
  private let weights: [Double]

  /// Reads lines of a weight and a feature's name; features without a line weigh nothing.
  private init(table: StaticString) {
    let byName = namedWeights(table)
    bias = byName["bias"] ?? 0
    weights = PairFeatures.names.map { byName[$0] ?? 0 }
  }

  /// 0…1.
  func likelihood(_ features: PairFeatures) -> Double {
    1 / (1 + exp(-zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 }))
  }
}

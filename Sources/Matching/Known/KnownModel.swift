/// How much each feature speaks for a checked claim being meant.
enum KnownModel {
  /// As many as `KnownFeatures.names`, in their order; a feature without a line weighs nothing.
  static let weights: [Float] = {
    let byName = namedWeights(knownWeightTable)
    return KnownFeatures.names.map { Float(byName[$0] ?? 0) }
  }()
}

/// What of a short text is compared.
struct PairContent: Sendable {
  let words: [PairWord]
  let runs: PairRuns
  /// Whether the text says that something is not so.
  let isNegated: Bool
}

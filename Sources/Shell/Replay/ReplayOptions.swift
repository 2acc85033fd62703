/// What a replay is asked for.
public struct ReplayOptions: Hashable, Sendable {
  /// A folder or file to find the documents in, by digest; nil for where they were.
  public let corpus: String?
  /// Show from the first line that touches this claim, or from this step: "c17", "41".
  public let from: String?
  /// Stop after the first line that touches this claim, or after this step.
  public let until: String?

  public init(corpus: String? = nil, from: String? = nil, until: String? = nil) {
    self.corpus = corpus
    self.from = from
    self.until = until
  }
}

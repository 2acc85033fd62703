/// Claims that somebody has checked before, to be found again in other words.
public struct KnownClaims: Sendable {
  /// One claim of the collection.
  public struct Entry: Sendable {
    public let id: String
    public let text: String
    public let title: String?

    public init(id: String, text: String, title: String?) {
      self.id = id
      self.text = text
      self.title = title
    }
  }

  /// A claim that may be meant, the best first.
  public struct Match: Sendable {
    /// Position of the claim in the collection.
    public let entry: Int
    /// Comparable within one query only; more is better.
    public let score: Double

    public init(entry: Int, score: Double) {
      self.entry = entry
      self.score = score
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The `top` best matches of a text.
  public func matches(for text: String, top: Int) -> [Match] {
    []
  }
}

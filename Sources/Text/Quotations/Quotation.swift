/// A stretch of text inside quotation marks.
public struct Quotation: Hashable, Sendable {
  /// With its marks.
  public let range: TextRange
  /// Without its marks.
  public let inner: TextRange
  /// Whether its closing mark is in the text.
  public let isClosed: Bool
  /// 0 for the outermost.
  public let depth: Int

  public init(range: TextRange, inner: TextRange, isClosed: Bool, depth: Int) {
    self.range = range
    self.inner = inner
    self.isClosed = isClosed
    self.depth = depth
  }
}

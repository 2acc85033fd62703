extension SearchIndex {
  /// A document by its number in the corpus, and its score.
  public typealias Scored = (document: Int, score: Float)

  /// The documents whose words answer a query, best first, with their scores; at most `top`.
  ///
  /// Without claims to ask, a field admits every document.
  public func documents(matching query: Query, top: Int) -> [Scored] {
    IndexRanking(self).best(query.root, top: top) { _ in Array(0..<count) }
  }
}

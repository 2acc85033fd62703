import Text

/// One independent source of a story, with the documents that go back to it.
public struct ClaimOrigin: Hashable, Sendable {
  /// The wire or outlet it goes back to; nil where no document says.
  public let name: UntrustedText?
  /// Positions in the corpus, the earliest published first, then in corpus order.
  public let documents: [Int]
  /// The first day on which one of them was published; nil where none says.
  public let earliest: CalendarDate?
  /// Why documents were taken together, in the order of who took; empty for one document.
  public let links: [OriginLink]
  /// Whether its one document is too short to show that it was made from another.
  public let isTooShort: Bool

  /// "'b.txt' credits Harbor Wire", one for each link.
  public var reasons: [UntrustedText] { links.map(\.reason) }
}

/// Why two articles go back to one origin, and which took from which.
public struct OriginLink: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Both credit one wire or outlet, or both were told by it.
    case credit
    /// One names the other as the place it has the claim from: "told CNN", "CNN reported".
    case told
    /// They share whole sentences.
    case sentences
    /// Both are short, and most sentences of one stand in the other, word for word or nearly.
    case wordings
    /// So many of their claims are the same that one is a rewrite of the other.
    case claims
  }

  public let kind: Kind
  /// The document that took, by its position in the corpus.
  public let taker: Int
  public let giver: Int
  /// Whether words or dates say which took; where false the giver only stands first.
  public let isDirected: Bool
  /// The wire or outlet that is credited; nil where the texts alone tell.
  public let credited: UntrustedText?
  /// "'b.txt' has it from Harbor Wire".
  public let reason: UntrustedText
}

/// "4 articles, 1 origin: AP"; origins without a name are only counted. Where several origins are
/// counted and an article is too short to tell, that is said instead of claimed.
public func summary(of origins: [ClaimOrigin]) -> UntrustedText {
  func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
  let articles = counted(origins.reduce(0) { $0 + $1.documents.count }, "article")
  let names = origins.compactMap(\.name?.exact)
  let short = origins.count > 1 ? origins.count(where: \.isTooShort) : 0
  let most = short > 0 ? "at most " : ""
  let heads = "\(articles), \(most)\(counted(origins.count, "origin"))"
  let named = names.isEmpty ? heads : heads + ": " + names.joined(separator: ", ")
  return UntrustedText(
    short == 0 ? named : "\(named); \(counted(short, "article")) too short to tell")
}

/// What an element's class, id, role and microdata say of its content.
struct ElementTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The body of an article, said in so many words: `itemprop="articleBody"`, "entry-content".
  static let articleBody = ElementTraits(rawValue: 1 << 0)
  /// An article, a post, a story.
  static let article = ElementTraits(rawValue: 1 << 1)
  static let navigation = ElementTraits(rawValue: 1 << 2)
  static let share = ElementTraits(rawValue: 1 << 3)
  static let related = ElementTraits(rawValue: 1 << 4)
  static let comments = ElementTraits(rawValue: 1 << 5)
  static let newsletter = ElementTraits(rawValue: 1 << 6)
  static let advertisement = ElementTraits(rawValue: 1 << 7)
  static let sidebar = ElementTraits(rawValue: 1 << 8)
  static let notice = ElementTraits(rawValue: 1 << 9)
  static let about = ElementTraits(rawValue: 1 << 10)
  static let topics = ElementTraits(rawValue: 1 << 11)
  /// Bylines, dates, counts of readers.
  static let details = ElementTraits(rawValue: 1 << 12)
  static let caption = ElementTraits(rawValue: 1 << 13)
  static let credit = ElementTraits(rawValue: 1 << 14)
  static let hidden = ElementTraits(rawValue: 1 << 15)
  static let headline = ElementTraits(rawValue: 1 << 16)
  static let footer = ElementTraits(rawValue: 1 << 17)
  static let media = ElementTraits(rawValue: 1 << 18)
  /// A post of a social network that the article quotes.
  static let quotedPost = ElementTraits(rawValue: 1 << 19)
  /// The sentence or two under a headline that sum the article up.
  static let summary = ElementTraits(rawValue: 1 << 20)

  /// Traits of what is not the article, each with its reason, the strongest first.
  static let noise: [(trait: ElementTraits, reason: String)] = [
    (.hidden, "hidden"), (.navigation, "navigation"), (.share, "share bar"),
    (.related, "related links"), (.comments, "comments"), (.newsletter, "newsletter"),
    (.advertisement, "advertisement"), (.notice, "notice"), (.topics, "topics"),
    (.about, "about the author"), (.sidebar, "sidebar"), (.footer, "footer"),
    (.media, "media control"),
  ]
}

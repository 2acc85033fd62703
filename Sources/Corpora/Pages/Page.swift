import Text

/// A page as a flat list of elements and blocks: no tree of objects, nothing to recurse into.
struct Page: Sendable {
  /// Every visible text node in order, blanks collapsed, a line break after each block.
  var text: [UInt8] = []
  /// In document order; an element's descendants follow it up to its `end`.
  var elements: [PageElement] = []
  var blocks: [PageBlock] = []
  var head = PageHead()
  /// Whether a cap stopped the reading.
  var isCut = false
}

/// One element of a page.
struct PageElement: Sendable {
  var tag: PageTag
  var traits: ElementTraits
  /// Index of the element around it; -1 for none.
  var parent: Int32
  /// Index after its last descendant.
  var end: Int32 = 0
  /// Its blocks, half-open.
  var firstBlock: Int32
  var endBlock: Int32 = 0
}

/// A line of text that is laid out as one.
struct PageBlock: Sendable {
  var range: TextRange
  /// The innermost block element around it.
  var element: Int32
  /// Bytes of the range that are links.
  var linkBytes: Int32 = 0
  /// Links that begin in it.
  var links: Int32 = 0
  /// Whether all of it stands in bold type.
  var isStrong = false
}

/// What the head of a page and its scripts say of the article.
struct PageHead: Sendable {
  var title = ""
  var language: String?
  var canonical: String?
  /// Names (lower case) and contents of `<meta>` in order.
  var metas: [(name: String, content: String)] = []
  /// The scripts of type `application/ld+json`.
  var linkedData: [[UInt8]] = []
  /// Values of `<time datetime>` with the traits of the element.
  var times: [(value: String, isPublished: Bool)] = []

  /// The content of the first meta of that name.
  func meta(_ name: String) -> String? {
    metas.first { $0.name == name && !$0.content.isEmpty }?.content
  }
}

import Corpora
import TestSupport
import Testing
import Text

@Suite struct PageReaderTests {
  private static let prose = [
    "The minister told reporters on Monday that the budget would be ready before the end of March.",
    "The opposition said in a statement that it had not seen any of the figures of the budget so far.",
    "Nobody in the ministry wanted to say how much of the money had been spent on the new railway.",
  ]

  private func page(_ inside: String, head: String = "") -> Document {
    CorpusLoader().document(
      html: "<!doctype html><html><head>\(head)</head><body>\(inside)</body></html>", path: "x.html"
    )
  }

  private func article(_ extra: String) -> String {
    "<article><h1>The budget</h1><p>\(Self.prose[0])</p><p>\(Self.prose[1])</p>\(extra)"
      + "<p>\(Self.prose[2])</p></article>"
  }

  private func body(_ document: Document) -> [String] {
    document.paragraphs.map { document.text.string($0) }
  }

  @Test func theTextIsEveryVisibleNodeWithALineBreakForEachBlock() {
    let document = page(
      "<nav>Home</nav><p>Caf&eacute; <b>&amp;</b>\n  bar</p><script>no()</script><div>One<br>Two</div>"
    )
    #expect(document.text.string(document.text.range) == "Home\nCafé & bar\nOne\nTwo\n")
  }

  @Test(arguments: [
    ("<nav><a href=a>World</a> <a href=b>Sport</a></nav>", "navigation"),
    ("<div class='share-buttons'>Send it to a friend of yours</div>", "share bar"),
    ("<aside>Another story of the day that is told elsewhere</aside>", "sidebar"),
    ("<div id=comments>What a budget, I have never seen one like it</div>", "comments"),
    ("<div class='newsletter-signup'>All the news of the day for you</div>", "newsletter"),
    ("<div class=related-posts><a href=x>Another story</a></div>", "related links"),
    ("<p>This website uses cookies to improve your experience.</p>", "cookie notice"),
    ("<p style='display: none'>Nobody sees this here.</p>", "hidden"),
    ("<p>READ MORE: Another story of the day</p>", "see-also line"),
    ("<p><a href=x>Another story of the day that is told elsewhere</a></p>", "links"),
  ])
  func whatBelongsToThePageIsSetAside(markup: String, reason: String) {
    let document = page(article(markup))
    #expect(body(document) == Self.prose)
    #expect(document.setAside.map(\.reason).contains(reason))
  }

  @Test(arguments: [
    ("<ul><li>The first of the points</li><li>The second of the points</li></ul>", 2),
    ("<table><tr><td>Railway</td><td>12</td></tr></table>", 2),
    ("<blockquote>We have spent what we had to spend</blockquote>", 1),
    ("<h2>What the money is for</h2>", 1),
    ("<blockquote class=twitter-tweet>The budget is late</blockquote>", 1),
  ])
  func whatBelongsToTheArticleIsKept(markup: String, blocks: Int) {
    #expect(body(page(article(markup))).count == 3 + blocks)
  }

  @Test func aCaptionIsMainButNotInTheRunningText() {
    let document = page(
      article(
        "<figure><img src=a><figcaption>The minister in Rome (AP Photo/A. B.)</figcaption></figure>"
      ))
    #expect(body(document) == Self.prose)
    #expect(document.captions.map { document.text.string($0) } == ["The minister in Rome"])
    #expect(document.main.count == 4)
  }

  @Test func anArticleCutInPiecesIsOneArticle() {
    let pieces = (0..<4).map { number in
      "<div class=piece><p>\(Self.prose[number % 3])</p><p>\(Self.prose[(number + 1) % 3])</p></div>"
        + "<div class=ad-slot>Buy now</div>"
    }
    #expect(body(page("<div>\(pieces.joined())</div>")).count == 8)
  }

  @Test func factsOfOriginAreReadWithTheirPlace() {
    let source = page(
      article(""),
      head: """
        <title>The budget | Radio</title><link rel=canonical href="https://example.org/budget">
        <meta property="og:site_name" content="Radio News">
        <meta property="article:modified_time" content="2022-03-17T10:00:00Z">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"The budget",
        "datePublished":"2022-03-16T09:00:00+01:00","author":[{"@type":"Person","name":"Ana Silva"}]}]}</script>
        """
    ).source
    #expect(source.title?.exact == "The budget")
    #expect(source.outlet?.exact == "Radio News")
    #expect(source.byline?.exact == "Ana Silva")
    #expect(source.published?.iso == "2022-03-16")
    #expect(source.updated?.iso == "2022-03-17")
    #expect(source.url?.exact == "https://example.org/budget")
    #expect(source.basis[.published] == "JSON-LD datePublished")
    #expect(source.basis[.updated] == "meta article:modified_time")
  }

  @Test func anImpossibleDateIsAFinding() {
    let document = page(article(""), head: "<meta name=date content='2022-02-31'>")
    #expect(document.findings.map(\.kind) == [.date])
    #expect(document.source.published == nil)
  }

  @Test(arguments: [
    "<p>", "</p></div>", "<<<>>>", "<table><tr><td><table>", "<a href='x>y", "&#xFFFFFFF;&bogus;&",
    "<p>a<!-- never closed", "<svg><p>x</svg>", "\u{0}", "<title>x", "<body><body><html>",
  ])
  func brokenMarkupGivesATextAndNoTrap(markup: String) {
    let document = page("<p>\(Self.prose[0])</p>\(markup)")
    #expect(document.text.string(document.text.range).hasPrefix(Self.prose[0]))
    for range in document.main { #expect(!document.text.string(range).isEmpty) }
  }

  @Test(arguments: ["👩‍👩‍👧 waved", "שלום עולם", "日本語の記事", "e\u{301}te\u{301}"])
  func rangesAreExactInEveryScript(words: String) {
    let document = page("<p>\(Self.prose[0]) \(words)</p><p>\(words). \(Self.prose[1])</p>")
    #expect(body(document) == ["\(Self.prose[0]) \(words)", "\(words). \(Self.prose[1])"])
  }

  @Test(
    arguments: [
      ("By Ana Silva", "Ana Silva", nil), ("admin", nil, nil), ("Radio News", nil, nil),
      ("Reuters", nil, "Reuters"),
      ("Bo Lind, AP Auto Writer", "Bo Lind, AP Auto Writer", "Associated Press"),
    ] as [(String, String?, String?)])
  func aBylineNamesAPerson(written: String, byline: String?, wire: String?) {
    let source = page(
      article(""),
      head:
        "<meta name=author content='\(written)'><meta property=og:site_name content='Radio News'>"
    ).source
    #expect(source.byline?.exact == byline)
    #expect(source.wire?.exact == wire)
  }

  @Test func referencesInScriptsAreDecoded() {
    let script =
      "{\"@type\":\"NewsArticle\",\"headline\":\"&#8216;Yes&rsquo; &amp; no &x; - Radio News\"}"
    let source = page(
      article(""),
      head: "<script type='application/ld+json'>\(script)</script>"
        + "<meta property=og:site_name content='Radio News'>"
    ).source
    #expect(source.title?.exact == "‘Yes’ & no &x;")
  }
}

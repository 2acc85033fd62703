import JSONLines
import Text

/// The facts of origin that a page's head tells: JSON-LD first, then meta, OpenGraph, `<time>`,
/// and the title.
struct PageOrigin {
  private(set) var faults: [Fault] = []
  var origin = Origin()
  /// The article's text as JSON-LD has it.
  private(set) var body: String?

  init(of head: PageHead) {
    for script in head.linkedData { take(LinkedData(script).article) }
    takeMetas(head)
    if let time = head.times.first(where: { $0.isPublished }) ?? head.times.first {
      publish(time.value, "<time>")
    }
    let title = head.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !title.isEmpty {
      let parts = TitleLine.parts(of: title)
      origin.title = origin.title ?? Stated(parts.title, "<title>")
      if let site = parts.site { origin.outlet = origin.outlet ?? Stated(site, "<title>") }
    }
    if let url = head.canonical { origin.url = Stated(url, "canonical link") }
    if let language = head.language { origin.language = Stated(language, "<html lang>") }
  }

  private mutating func take(_ article: LinkedData.Article?) {
    guard let article else { return }
    body = body ?? article.body
    func stated(_ value: String?, _ member: String) -> Stated<String>? {
      value.map { Stated($0, "JSON-LD \(member)") }
    }
    origin.fill(
      from: Origin(
        title: stated(article.headline, "headline"), outlet: stated(article.publisher, "publisher"),
        byline: stated(article.author, "author"), url: stated(article.url, "url"),
        language: stated(article.language, "inLanguage")))
    if let date = article.published { publish(date, "JSON-LD datePublished") }
    if let date = article.modified { update(date, "JSON-LD dateModified") }
  }

  private mutating func takeMetas(_ head: PageHead) {
    func first(_ names: [String]) -> Stated<String>? {
      for name in names {
        guard let value = head.meta(name) else { continue }
        let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !words.isEmpty { return Stated(words, "meta \(name)") }
      }
      return nil
    }
    var said = Origin()
    said.title = first(["og:title", "twitter:title", "dc.title", "sailthru.title", "headline"])
    said.outlet = first(["og:site_name", "application-name", "dc.publisher", "publisher"])
    said.byline = first([
      "author", "article:author_name", "sailthru.author", "parsely-author", "dc.creator", "byl",
      "article:author",
    ]).flatMap { $0.value.contains("://") ? nil : $0 }
    said.url = first(["og:url"])
    said.language = first(["og:locale", "content-language", "language"])
    origin.fill(from: said)
    let published = [
      "article:published_time", "article:published", "datepublished", "og:published_time", "date",
      "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date",
      "sailthru.date", "article.published", "publish-date", "created",
    ]
    if let date = first(published) { publish(date.value, date.basis) }
    let updated = [
      "article:modified_time", "datemodified", "og:updated_time", "article.updated", "lastmod",
      "last-modified", "dcterms.modified",
    ]
    if let date = first(updated) { update(date.value, date.basis) }
  }

  private mutating func publish(_ value: String, _ basis: String) {
    guard origin.published == nil, let date = date(value, basis) else { return }
    origin.published = Stated(date, basis)
  }

  private mutating func update(_ value: String, _ basis: String) {
    guard origin.updated == nil, let date = date(value, basis) else { return }
    origin.updated = Stated(date, basis)
  }

  private mutating func date(_ value: String, _ basis: String) -> CalendarDate? {
    let (written, impossible) = WrittenDate.first(in: value)
    if let impossible { faults.append(.impossibleDate(impossible)) }
    return written?.date
  }
}

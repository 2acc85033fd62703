import JSONLines

/// The article that a script of JSON-LD describes (schema.org Article and its kinds).
struct LinkedData {
  struct Article {
    var headline: String?
    var body: String?
    var author: String?
    var publisher: String?
    var published: String?
    var modified: String?
    var url: String?
    var language: String?
  }

  private(set) var article: Article?

  /// Takes the first article in the script; a script that is not JSON gives none.
  init(_ script: [UInt8]) {
    // Scripts on pages often hold raw line breaks inside strings.
    let cleaned = script.map { $0 < 32 ? 32 : $0 }
    guard let value = try? JSONValue(parsing: cleaned) else { return }
    article = Self.article(in: value, depth: 0)
  }

  private static func article(in value: JSONValue, depth: Int) -> Article? {
    guard depth < 6 else { return nil }
    if let elements = value.array {
      for element in elements.prefix(200) {
        if let found = article(in: element, depth: depth + 1) { return found }
      }
      return nil
    }
    guard let object = value.object else { return nil }
    let kinds = object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string ?? ""]
    if kinds.contains(where: isArticle) { return Article(object) }
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = object[name], let found = article(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  private static func isArticle(_ kind: String) -> Bool {
    kind.hasSuffix("Article") || kind.hasSuffix("Posting") || kind == "Report" || kind == "Review"
  }
}

extension LinkedData.Article {
  fileprivate init(_ object: JSONObject) {
    func text(_ name: String) -> String? {
      object[name]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
    func name(_ value: JSONValue?) -> String? {
      if let string = value?.string { return string.isEmpty ? nil : string }
      if let object = value?.object { return name(object["name"]) }
      let names = value?.array?.compactMap { name($0) } ?? []
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    headline = text("headline") ?? text("name")
    body = text("articleBody")
    author = name(object["author"]) ?? name(object["creator"])
    publisher = name(object["publisher"])
    published = text("datePublished") ?? text("dateCreated")
    modified = text("dateModified")
    url = text("url")
    language = text("inLanguage")
  }
}

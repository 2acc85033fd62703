import Text

/// The block of `key: value` lines between two rules that opens some Markdown files.
struct FrontMatter {
  /// How many paragraphs it takes.
  let count: Int
  let origin: Origin

  /// Nil where the text does not open with one.
  init?(_ paragraphs: [TextRange], in text: SourceText) {
    guard text.utf8.starts(with: "---".utf8), !paragraphs.isEmpty else { return nil }
    var origin = Origin()
    var opened = false
    for (index, range) in paragraphs.prefix(60).enumerated() {
      for line in text.string(range).split(whereSeparator: \.isNewline) {
        let words = line.trimmed(of: " \t")
        if words == "---" {
          if opened {
            self.count = index + 1
            self.origin = origin
            return
          }
          opened = true
        } else if let colon = words.firstIndex(of: ":") {
          let value = words[words.index(after: colon)...].trimmed(of: " \"'")
          origin.take(value, named: words[..<colon].lowercased())
        }
      }
    }
    return nil
  }
}

extension Origin {
  /// Takes a value that a record or a header calls `name`; an unknown name is left.
  mutating func take(_ value: String, named name: String) {
    let basis = "'\(name)'"
    guard !value.isEmpty else { return }
    switch name {
    case "title", "headline", "subject": title = title ?? Stated(value, basis)
    case "outlet", "publisher", "source", "site": outlet = outlet ?? Stated(value, basis)
    case "author", "byline", "authors": byline = byline ?? Stated(value, basis)
    case "url", "link", "canonical": url = url ?? Stated(value, basis)
    case "language", "lang": language = language ?? Stated(value, basis)
    case "published", "date", "datepublished":
      if let date = WrittenDate.first(in: value).date {
        published = published ?? Stated(date.date, basis)
      }
    case "updated", "modified", "lastmod", "datemodified":
      if let date = WrittenDate.first(in: value).date {
        updated = updated ?? Stated(date.date, basis)
      }
    default: break
    }
  }
}

/// What stands below a line at the head of an article.
enum LeadNeighbour {
  case byline, date, text
  /// Something as short: a headline, it may be.
  case line

  /// Shorter paragraphs are lines.
  private static let shortest = 80

  init(_ words: String) {
    if Byline(line: words) != nil {
      self = .byline
    } else if let date = WrittenDate.first(in: words).date,
      3 * date.range.length >= words.utf8.count
    {
      self = .date
    } else if words.utf8.count >= Self.shortest || words.trimmed(of: " ").hasSuffix(".") {
      self = .text
    } else {
      self = .line
    }
  }
}

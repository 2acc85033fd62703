import Text

/// Finds the article in a plain text or a Markdown text: which paragraphs are its own, which
/// belong to the page it was copied from, and what it says of its origin.
struct PlainTextReader {
  private let text: SourceText
  private let isMarkdown: Bool
  private var reading: Reading
  private var title: LineKey?
  /// Paragraphs of prose met so far.
  private var prose = 0
  private var siteName: String?
  /// The paragraph after the one that is taken.
  private var next: TextRange?

  static func reading(
    of text: SourceText, isMarkdown: Bool = false, limits: LoadLimits = LoadLimits()
  ) -> Reading {
    var reader = PlainTextReader(text: text, isMarkdown: isMarkdown)
    reader.read(limits)
    return reader.reading
  }

  private init(text: SourceText, isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
    reading = Reading(text: text, main: [])
  }

  private mutating func read(_ limits: LoadLimits) {
    let all = text.utf8.withUnsafeBufferPointer { Paragraphs($0, limit: limits.lines) }
    if all.isCut {
      reading.faults.append(Fault(.limit, "only the first \(limits.lines) lines were read"))
    }
    var paragraphs = all.found
    if isMarkdown, let matter = FrontMatter(paragraphs.map(\.range), in: text) {
      reading.origin.fill(from: matter.origin)
      for paragraph in paragraphs[..<matter.count] { setAside(paragraph.range, "front matter") }
      paragraphs.removeFirst(matter.count)
    }
    for (index, paragraph) in paragraphs.enumerated() {
      let isAlone = paragraphs.count == 1
      let isLast = index == paragraphs.count - 1
      next = isLast ? nil : paragraphs[index + 1].range
      take(paragraph.range, line: paragraph.line, isAlone: isAlone, isLast: isLast)
    }
    if reading.origin.outlet == nil {
      reading.origin.outlet =
        reading.origin.wire ?? siteName.map { Stated($0, "end of the title line") }
    }
  }

  private mutating func take(_ whole: TextRange, line: Int, isAlone: Bool, isLast: Bool) {
    var range = whole
    var isHeading = false
    if let mark = LineMark(of: whole, in: text, isMarkdown: isMarkdown) {
      setAside(TextRange(whole.start, mark.end), mark.reason, isOfArticle: true)
      guard mark.end < whole.end else { return }
      range = TextRange(mark.end, whole.end)
      isHeading = mark.isHeading
    }
    let key = text.utf8[range.start..<range.end].withUnsafeBufferPointer { LineKey($0) }
    if let key, !isAlone, let reason = BoilerplateLines.english.reason(for: key) {
      if reason == "navigation", prose == 0 { takeCrumbs(range) }
      return setAside(range, reason)
    }
    if let key, !isAlone, prose == 0 || key.words <= 8, let reason = leadReason(range, key, line) {
      return setAside(range, reason)
    }
    guard let key else { return takeProse(range) }
    if let title, key.bytes == title.bytes { return setAside(range, "title again") }
    let heading = isHeading || (!isAlone && !isLast && looksLikeHeading(range, key))
    if heading, prose == 0, title == nil, reading.origin.title == nil {
      return takeTitle(range, line: line)
    }
    guard heading else { return takeProse(range) }
    reading.main.append(range)
    reading.headings.append(range)
  }

  private mutating func setAside(_ range: TextRange, _ reason: String, isOfArticle: Bool = false) {
    reading.setAside.append(SetAside(range: range, reason: reason, isOfArticle: isOfArticle))
  }

  private mutating func takeProse(_ range: TextRange) {
    let marks = ParagraphMarks(of: range, in: text, isLead: prose < 5)
    reading.setAside += marks.marks
    reading.origin.fill(from: marks.origin)
    if let impossible = marks.impossibleDate { reading.faults.append(.impossibleDate(impossible)) }
    reading.main.append(marks.range)
    if range.length >= 80 { prose += 1 }
  }

  /// "Home » World » Title": the last crumb is the title where it is long enough to be one.
  private mutating func takeCrumbs(_ range: TextRange) {
    let words = text.string(range)
    for mark in ["»", "›", ">", "/"] where words.contains(mark) {
      let last = words.split(separator: mark).last.map { $0.trimmed(of: " ") } ?? ""
      guard last.split(separator: " ").count >= 4 else { return }
      reading.origin.title = Stated(last, "breadcrumb")
      title = Array(last.utf8).withUnsafeBufferPointer { LineKey($0) }
      return
    }
  }

  private mutating func takeTitle(_ range: TextRange, line: Int) {
    let (words, site) = TitleLine.parts(of: text.string(range))
    if let credit = CreditLine(title: words) { take(credit, line) }
    reading.origin.title = Stated(words, "line \(line)")
    siteName = site
    title = Array(words.utf8).withUnsafeBufferPointer { LineKey($0) }
    setAside(range, "title")
  }

  /// Why a short line is not of the article's text, read by its shape.
  private mutating func leadReason(_ range: TextRange, _ key: LineKey, _ line: Int) -> String? {
    let words = text.string(range)
    if prose == 0, let byline = Byline(line: words) {
      if let name = byline.name { reading.origin.byline = Stated(name, "line \(line)") }
      return "byline"
    }
    if let last = words.last, last == ":", key.words <= 3, words.dropLast().last == " " {
      return "label without a value"
    }
    guard prose == 0, key.words <= 14 else { return nil }
    if let outlet = OutletLine(line: words), isOutlet(outlet) {
      reading.origin.outlet = Stated(outlet.name, "line \(line)")
      return "outlet"
    }
    if reading.main.isEmpty, let credit = CreditLine(line: words) {
      take(credit, line)
      return "date line"
    }
    let (date, impossible) = WrittenDate.first(in: words)
    if let impossible, date == nil, key.words <= 8 {
      reading.faults.append(.impossibleDate(impossible))
    }
    guard let date, date.range.length * 3 >= key.bytes.count || key.words <= 8 else { return nil }
    let stated = Stated(date.date, "line \(line)")
    if key.bytes.starts(with: "updated".utf8) || key.bytes.starts(with: "last modified".utf8) {
      reading.origin.updated = reading.origin.updated ?? stated
    } else {
      reading.origin.published = reading.origin.published ?? stated
    }
    return "date line"
  }

  private mutating func take(_ credit: CreditLine, _ line: Int) {
    let basis = "line \(line)"
    reading.origin.published = reading.origin.published ?? Stated(credit.published, basis)
    reading.origin.outlet =
      reading.origin.outlet ?? credit.outlet.map { Stated($0, basis) }
    reading.origin.byline =
      reading.origin.byline ?? credit.byline.map { Stated($0, basis) }
  }

  /// Whether a line stands where outlets do: above the headline, or between the headline or byline
  /// and the date or the text.
  private func isOutlet(_ outlet: OutletLine) -> Bool {
    guard reading.main.isEmpty, reading.origin.outlet == nil, let next else { return false }
    let neighbour = LeadNeighbour(
      text.string(TextRange(next.start, min(next.end, next.start + 200))))
    let isBelow =
      title != nil || reading.origin.title != nil || reading.origin.byline != nil
    switch outlet.kind {
    case .named: return isBelow ? neighbour != .line : neighbour == .line
    case .article: return isBelow && neighbour != .line
    case .unknown: return reading.setAside.last?.reason == "byline" && neighbour == .date
    }
  }

  /// A short line that does not end as a sentence does.
  private func looksLikeHeading(_ range: TextRange, _ key: LineKey) -> Bool {
    let limit = prose == 0 ? 30 : 15
    guard key.words <= limit, !range.isEmpty else { return false }
    var start = range.end - 1
    while start > range.start, text.utf8[start] & 0xC0 == 0x80 { start -= 1 }
    guard let last = text.string(TextRange(start, range.end)).unicodeScalars.first else {
      return false
    }
    if last == "?" { return key.words <= 12 }
    return !".!:;,…\"”'’)]".unicodeScalars.contains(last)
  }
}

extension Fault {
  /// A date in which the text contradicts itself.
  static func impossibleDate(_ words: String) -> Fault {
    Fault(.date, "there is no such date: '\(words)'", hint: "see what the source says itself")
  }
}

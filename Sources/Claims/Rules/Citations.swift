/// "The paper, citing three officials, said the sale was near": whom an outlet has it from.
extension AttributionFinder {
  /// Gives what the stretch reports to the sources that it cites as well.
  ///
  /// - Parameter first: the number of the first draft of this stretch.
  mutating func findCitations(since first: Int) {
    var index = floor
    while let comma = passage.words[index..<ceiling].firstIndex(where: { $0.has(.comma) }) {
      index = comma + 1
      guard index + 1 < ceiling, passage.words[index].quote < 0,
        passage.word(index, is: "citing") || passage.word(index, is: "quoting"),
        let source = citedSource(at: index)
      else { continue }
      while let own = drafts[first...].lastIndex(where: { $0.cue.contains(index) }) {
        drafts.remove(at: own)
      }
      guard let report = citingReport(at: index, since: first), !report.content.isEmpty else {
        continue
      }
      drafts.append(
        Draft(
          source: source, cue: index..<(index + 1), content: report.content, stance: .asserts,
          strength: .said, rule: .citation, told: nil, stretch: stretch))
    }
  }

  /// The report that cites: the one before "citing", else the one whose source it describes.
  private func citingReport(at index: Int, since first: Int) -> Draft? {
    let reports = drafts[first...]
    return reports.last { $0.cue.upperBound <= index }
      ?? reports.first { $0.source?.contains(index) ?? false || $0.cue.lowerBound > index }
  }

  /// Persons, a body or a document behind "citing", up to the next mark; nil for anything else.
  private func citedSource(at index: Int) -> Range<Int>? {
    guard let head = passage.chunk(from: index + 1, ceiling: ceiling) else { return nil }
    var end = head.upperBound
    while end < ceiling, !words[end].has([.comma, .stop, .semicolon, .colon, .dash]),
      words[end].quote < 0, !words[end].has([.that, .coordinator])
    {
      end += 1
    }
    guard
      head.contains(where: {
        words[$0].has([.people, .role, .organisation, .outlet, .document, .place])
      }) || passage.isPersonName(head)
    else { return nil }
    return head.lowerBound..<end
  }
}

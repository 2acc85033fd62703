import Text

/// Which attributions belong to which sentence.
struct SentenceReports {
  /// For each sentence the numbers of the attributions whose cue stands in it.
  private(set) var own: [[Int]]
  /// For each sentence those whose cue stands in another, and whose content reaches into this one:
  /// the later sentences of a quotation belong to its speaker.
  private(set) var carried: [[Int]]

  /// - Parameter sentences: in order, without overlap.
  init(_ attributions: [Attribution], sentences: [TextRange]) {
    own = Array(repeating: [], count: sentences.count)
    carried = own
    for (number, attribution) in attributions.enumerated() {
      guard let home = SentenceReports.place(of: attribution.cue[0].start, in: sentences) else {
        continue
      }
      own[home].append(number)
      for content in attribution.content {
        guard var place = SentenceReports.place(of: content.start, in: sentences) else { continue }
        while place < sentences.count, sentences[place].start < content.end {
          if place != home, carried[place].last != number { carried[place].append(number) }
          place += 1
        }
      }
    }
  }

  /// The sentence that holds an offset; nil between sentences.
  private static func place(of offset: Int, in sentences: [TextRange]) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].start <= offset ? low : nil
  }
}

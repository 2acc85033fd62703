import Text

/// Deals the attributions of a text out to its sentences.
struct SentenceReports {
  /// That an attribution belongs to a sentence, each by its number.
  struct Share: Comparable {
    let sentence: Int
    /// Whether its cue stands there. Where it is only carried, its cue stands in another sentence
    /// and its content reaches into this one: the later sentences of a quotation belong to its
    /// speaker.
    let isOwn: Bool
    let attribution: Int

    /// Orders by sentence; those that are carried into it come first.
    static func < (a: Share, b: Share) -> Bool {
      if a.sentence != b.sentence { return a.sentence < b.sentence }
      return a.isOwn != b.isOwn ? b.isOwn : a.attribution < b.attribution
    }
  }

  private var shares: [Share] = []
  private var index = 0

  /// - Parameter sentences: in order, without overlap.
  init(_ attributions: [Attribution], sentences: [TextRange]) {
    var found: [Share] = []
    found.reserveCapacity(2 * attributions.count)
    for number in attributions.indices {
      let cue = attributions[number].cue[0].start
      guard let home = SentenceReports.place(of: cue, in: sentences) else { continue }
      found.append(Share(sentence: home, isOwn: true, attribution: number))
      for content in attributions[number].content {
        guard var place = SentenceReports.place(of: content.start, in: sentences) else { continue }
        while place < sentences.count, sentences[place].start < content.end {
          if place != home {
            found.append(Share(sentence: place, isOwn: false, attribution: number))
          }
          place += 1
        }
      }
    }
    shares.reserveCapacity(found.count)
    // Two parts of a content may stand in one sentence.
    for share in found.sorted() where share != shares.last { shares.append(share) }
  }

  /// What belongs to a sentence, each attribution once; sentences must come in order.
  mutating func next(for sentence: Int) -> ArraySlice<Share> {
    while index < shares.count, shares[index].sentence < sentence { index += 1 }
    let first = index
    while index < shares.count, shares[index].sentence == sentence { index += 1 }
    return shares[first..<index]
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

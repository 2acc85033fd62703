/// What a sentence is: a claim, or a question, an order, a heading, a fragment.
struct Assertion: Sendable {
  /// Whether it asserts something that can be true or false.
  let isClaim: Bool
  /// Whether it is neither a question nor a heading: one with a report in it is a claim.
  let isWhole: Bool
  let marks: [Claim.Mark]

  init(_ passage: Passage, _ span: Range<Int>) {
    let words = passage.words[span]
    let isHeading = Assertion.isHeading(words)
    let isQuestion = Assertion.isQuestion(words)
    isWhole = !isHeading && !isQuestion
    isClaim = isWhole && Assertion.hasVerb(words) && !Assertion.isOrder(words)
    marks = isClaim ? Assertion.marks(of: passage, span) : []
  }

  /// Ends with "?", a closing quotation mark left out.
  private static func isQuestion(_ words: ArraySlice<Word>) -> Bool {
    let last = words.last { !$0.has([.quoteMark, .closeBracket]) }
    return last?.has(.query) ?? true
  }

  /// Ends without a stop, as headings, captions and menus do.
  private static func isHeading(_ words: ArraySlice<Word>) -> Bool {
    let last = words.last { !$0.has([.quoteMark, .closeBracket]) }
    return !(last?.has([.stop, .colon, .semicolon]) ?? false) && words.count < 40
  }

  /// Has a word that may be its verb; fragments and captions have none.
  private static func hasVerb(_ words: ArraySlice<Word>) -> Bool {
    words.contains {
      $0.has([.be, .have, .does, .modal, .past, .third]) && !$0.has(.capital)
        || $0.has(.base) && !$0.has(.capital)
    } || words.contains { $0.has(.subjectPronoun) && $0.end - $0.start > 3 }
  }

  /// Opens with a bare verb: "Read more in our magazine."
  private static func isOrder(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.has(.base), !first.has([.past, .maybeNoun]),
      !first.has([.does, .have, .be, .male, .female]), words.count > 1
    else { return false }
    let next = words[words.startIndex + 1]
    return !next.has([.comma, .be, .have, .modal, .past]) && words.count < 20
  }

  /// Words without one of these mark nothing.
  private static let marking: WordClasses = [
    .evaluation, .possessivePronoun, .future, .modal, .firstPerson,
  ]

  /// Opinion, forecast and personal experience, by the words that show them.
  private static func marks(of passage: Passage, _ span: Range<Int>) -> [Claim.Mark] {
    var (isOpinion, isForecast, isExperience) = (false, false, false)
    for index in span where passage.words[index].has(marking) {
      let word = passage.words[index]
      if word.has(.evaluation) || isView(passage, index, span) { isOpinion = true }
      if word.has(.future) || isReportedFuture(passage, index, span) { isForecast = true }
      if word.has(.firstPerson), index + 1 < span.upperBound {
        let next = passage.words[index + 1].has(.adverb) ? index + 2 : index + 1
        guard next < span.upperBound else { continue }
        let verb = passage.words[next]
        if verb.has(.past) || verb.has(.have) { isExperience = true }
        if verb.cue >= 0, verb.has(.base) { isOpinion = true }
      }
    }
    var found: [Claim.Mark] = []
    if isOpinion { found.append(.opinion) }
    if isForecast { found.append(.forecast) }
    if isExperience { found.append(.personalExperience) }
    return found
  }

  /// "in my view", "in my opinion".
  private static func isView(_ passage: Passage, _ index: Int, _ span: Range<Int>) -> Bool {
    guard passage.words[index].has(.possessivePronoun), passage.word(index, is: "my"),
      index + 1 < span.upperBound
    else { return false }
    return passage.word(index + 1, is: "view") || passage.word(index + 1, is: "opinion")
      || passage.word(index + 1, is: "judgment")
  }

  /// "said the ministry would publish": a report in the past puts "will" into the past as well.
  private static func isReportedFuture(_ passage: Passage, _ index: Int, _ span: Range<Int>) -> Bool
  {
    guard passage.words[index].has(.modal), passage.word(index, is: "would"),
      index + 1 < span.upperBound,
      !passage.words[index + 1].has(.have)
    else { return false }
    return passage.words[span.lowerBound..<index].contains {
      $0.cue >= 0 && $0.has(.past)
    } && !span.contains { passage.word($0, is: "if") }
  }
}

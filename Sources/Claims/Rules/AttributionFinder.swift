/// Walks over a passage and lets the rules find attributions.
struct AttributionFinder: Sendable {
  let passage: Passage
  let lexicon: Lexicon
  var drafts: [Draft] = []
  /// Where the drafts of the stretch begin.
  var firstOfStretch = 0
  /// The stretch that is looked at.
  var stretch = 0

  init(_ passage: Passage, lexicon: Lexicon = .english) {
    self.passage = passage
    self.lexicon = lexicon
  }

  /// First word of the stretch.
  var floor: Int { passage.stretches[stretch].lowerBound }
  /// The end of the stretch.
  var ceiling: Int { passage.stretches[stretch].upperBound }

  var words: [Word] { passage.words }

  /// Every attribution, in the order of the cues.
  static func drafts(in passage: Passage) -> [Draft] {
    var finder = AttributionFinder(passage)
    for stretch in passage.stretches.indices {
      finder.stretch = stretch
      finder.readStretch()
    }
    let stances = finder.drafts.map { finder.stance(of: $0) }
    for (index, stance) in stances.enumerated() { finder.drafts[index].stance = stance }
    return finder.drafts
  }

  private mutating func readStretch() {
    let before = drafts.count
    firstOfStretch = before
    let end = ceiling
    var index = floor
    while index < end {
      let word = passage.words[index]
      if word.quote >= 0 {
        index = max(index + 1, passage.quotes[Int(word.quote)].words.upperBound)
        continue
      }
      if word.cue >= 0 { findVerb(index) }
      if word.has(.cueNoun) { findNoun(index) }
      if word.has(.attitude) { findAdjective(index) }
      if word.has(.hearsay) { findHearsay(index) }
      if passage.word(index, is: "according") { findAccordingTo(index) }
      if word.has(.colon) {
        findColon(index)
        findColonQuotation(index)
      }
      index += 1
    }
    findCitations(since: before)
    if drafts.count == before { findDocumentFirst() }
    goOnWithQuotations(since: before)
  }

  /// Adds a draft unless one with this cue is there already.
  mutating func add(_ draft: Draft) {
    if let last = drafts.last, last.stretch == draft.stretch, last.cue.overlaps(draft.cue) {
      return
    }
    guard draft.content.contains(where: { !$0.isEmpty }) else { return }
    drafts.append(draft)
  }

  /// The draft of this stretch that stands last.
  var lastOfStretch: Draft? { drafts.last.flatMap { $0.stretch == stretch ? $0 : nil } }
}

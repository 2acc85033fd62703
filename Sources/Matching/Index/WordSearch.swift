/// A search for the best documents by words, all of which must stand in them, or any.
struct WordSearch: ~Copyable {
  private(set) var best: BestDocuments
  /// How many documents have the words, if that is to be counted.
  private(set) var count = 0

  private let scoring: BM25
  private let needsAll: Bool
  private let isCounting: Bool
  /// In the order of the query.
  private var walks: [TermWalk]
  /// The walks, those of rare words first.
  private let byLength: [Int]
  /// Those that lead to documents.
  private var leading: [Int]
  /// Those that are looked up in documents to which others lead.
  private var following: [Int] = []
  /// What the following score at most.
  private var rest: Float = 0
  /// What scores no more than this, summed in any order, is none of the best.
  private var reached: Float
  /// The share by which a sum in another order may differ.
  private let slack: Float
  private var firstDocument = 0

  /// A word is looked up where it has so many times the positions of those that lead there.
  ///
  /// Tuned on generated corpora of 10,000 to 100,000 documents: where any word will do, few of the
  /// documents are looked up.
  private var lookupCost: Int { needsAll ? 8 : 3 }

  init(
    _ words: [WordRanking.Word], _ scoring: BM25, needsAll: Bool, isCounting: Bool, top: Int
  ) {
    best = BestDocuments(top: top)
    self.scoring = scoring
    self.needsAll = needsAll
    self.isCounting = isCounting
    walks = words.map { TermWalk($0) }
    byLength = words.indices.sorted {
      (words[$0].occurrences, $0) < (words[$1].occurrences, $1)
    }
    leading = byLength
    slack = Float(words.count) * 0x1p-20
    reached = isCounting ? -.infinity : best.limit
    chooseLeading()
    if !needsAll { leading.sort() }
  }

  /// Looks into a segment, where the positions of the words are in `ranges`.
  mutating func look(into lists: PostingLists, _ ranges: [Range<Int>], firstDocument: Int) {
    self.firstDocument = firstDocument
    for (walk, range) in ranges.enumerated() {
      if needsAll, range.isEmpty { return }
      walks[walk].begin(range)
    }
    if leading.count > 1 { lookTogether(lists) }
    if leading.count == 1 { lookAlone(lists) }
  }

  /// Goes from document to document of the only word that leads.
  private mutating func lookAlone(_ lists: PostingLists) {
    let leader = leading[0]
    var walk = walks[leader]
    while let document = walk.document(lists) {
      walk.mark()
      let score = score(of: walk.word, walk.pass(document, lists), document, lists)
      if following.isEmpty, isCounting { count += 1 }
      if score + rest > reached {
        walks[leader] = walk
        offer(document, score, lists)
      }
    }
  }

  /// Takes together what the leading words score, in one stretch of documents after another.
  private mutating func lookTogether(_ lists: PostingLists) {
    var stretch = DocumentStretch(scoring)
    while leading.count > 1, let first = nextDocument(lists) {
      let last = min(first + DocumentStretch.most, lists.documentStarts.count - 1)
      stretch.move(to: first..<last, lists)
      for (order, walk) in leading.enumerated() {
        if needsAll, order > 0 {
          stretch.meet(&walks[walk], lists)
        } else {
          stretch.unite(&walks[walk], lists)
        }
      }
      if following.isEmpty, isCounting { count += stretch.count }
      guard stretch.highest + rest > reached else { continue }
      stretch.visit { document, score in
        if score + rest > reached { offer(document, score, lists) }
      }
      chooseLeading()
    }
  }

  /// The next document that may have the words; nil where there is none.
  private mutating func nextDocument(_ lists: PostingLists) -> Int? {
    var next: Int?
    for walk in leading {
      guard let document = walks[walk].document(lists) else {
        if needsAll { return nil }
        continue
      }
      next = next.map { needsAll ? max($0, document) : min($0, document) } ?? document
    }
    guard let next, needsAll else { return next }
    for walk in leading { walks[walk].move(to: next, lists) }
    return next
  }
}

extension WordSearch {
  /// Lets the most common words follow, as many as may; what follows goes on following.
  private mutating func chooseLeading() {
    var cut = leading.count
    var most = rest
    var led = leading.reduce(0) { $0 + walks[$1].word.occurrences }
    for place in (1..<max(1, cut)).reversed() {
      let word = walks[byLength[place]].word
      most += word.most
      led -= word.occurrences
      guard needsAll || !isCounting && most <= reached else { break }
      if word.occurrences >= led * lookupCost { (cut, rest) = (place, most) }
    }
    guard cut < leading.count else { return }
    leading = Array(byLength[..<cut])
    following = Array(byLength[cut...])
    // So that a sum is that of the query where nothing follows.
    if !needsAll { leading.sort() }
  }

  /// Offers a document to which words lead, with what these score.
  private mutating func offer(_ document: Int, _ score: Float, _ lists: PostingLists) {
    var sum = score
    guard follow(to: document, &sum, lists) else { return }
    if isCounting, !following.isEmpty { count += 1 }
    // Two numbers have the same sum in any order.
    let isInOrder = walks.count <= 2 || following.isEmpty && !needsAll
    best.offer(firstDocument + document, isInOrder ? sum : exactScore(of: document, lists))
    if !isCounting || following.isEmpty { reached = best.limit * (1 - slack) }
  }

  /// Looks up what the following words score in a document; false where it is none of the best.
  private mutating func follow(
    to document: Int, _ sum: inout Float, _ lists: PostingLists
  ) -> Bool {
    var rest = rest
    for walk in following {
      walks[walk].mark()
      walks[walk].move(to: document, lists)
      let frequency = walks[walk].pass(document, lists)
      let word = walks[walk].word
      if frequency > 0 {
        sum += self.score(of: word, frequency, document, lists)
      } else if needsAll {
        return false
      }
      rest -= word.most
      guard sum + rest > reached else { return false }
    }
    return true
  }

  /// The sum of what the words score, in the order of the query.
  private func exactScore(of document: Int, _ lists: PostingLists) -> Float {
    walks.reduce(0) { sum, walk in
      var walk = walk.again
      walk.move(to: document, lists)
      let frequency = walk.pass(document, lists)
      return frequency > 0 ? sum + score(of: walk.word, frequency, document, lists) : sum
    }
  }

  @inline(__always)
  private func score(
    of word: WordRanking.Word, _ frequency: Float, _ document: Int, _ lists: PostingLists
  ) -> Float {
    scoring.score(word.weight, frequency: frequency, length: lists.length(of: document))
  }
}

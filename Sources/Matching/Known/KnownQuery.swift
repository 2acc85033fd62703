/// A text to be found among checked claims, as numbers of the collection's roots.
///
/// Words the collection does not have get numbers after all of its own.
struct KnownQuery {
  let body: [Int]
  let tags: Set<Int>
  let author: Set<Int>
  let date: Set<Int>
  /// Every content word of the above but the date.
  let content: Set<Int>
  /// The body's first content words: who quotes a claim begins with it.
  let opening: Set<Int>
  let pairs: Set<KnownCollection.Pair>
  /// Words with their weight for ranking.
  let weights: [(term: Int, weight: Float)]
  /// Runs of letters with their weight.
  let runs: [(term: Int, weight: Float)]
  /// Roots of the content words long enough to be likened, by first letter.
  let longRoots: [UInt8: [[UInt8]]]
  let numbers: Set<[UInt8]>
  let dateWords: Set<[UInt8]>
  let showsSomething: Bool

  /// What a word of a tag or of the author's name weighs beside one of the body.
  ///
  /// Tuned on CheckThat! 2020 task 2, train.
  private static let weight: (tag: Float, author: Float) = (0.7, 0.5)

  /// So many content words open a body.
  ///
  /// Chosen on CheckThat! 2020 task 2, train; between 6 and 25 it hardly matters.
  private static let openingWords = 12

  init(_ text: String, _ collection: KnownCollection) {
    let post = PostText(text)
    let analyser = Analyser()
    var vocabulary = collection.vocabulary
    let known = vocabulary.roots.count
    func roots(_ words: String) -> [Int] { analyser.keys(of: words).map { vocabulary.number($0) } }
    body = roots(post.body)
    let tagList = roots(post.tags)
    let authorList = roots(post.author)
    let dateList = roots(post.date)
    func content(_ roots: [Int]) -> Set<Int> { Set(roots.filter { !vocabulary.isStop[$0] }) }
    let bodyContent = content(body)
    tags = content(tagList)
    author = content(authorList)
    date = Set(dateList)
    self.content = bodyContent.union(tags).union(author)
    opening = Set(body.filter { !vocabulary.isStop[$0] }.prefix(Self.openingWords))
    pairs = KnownCollection.pairs(body).union(KnownCollection.pairs(tagList))
    weights = self.content.sorted().filter { $0 < known }.map { [tags] root in
      let own: Float =
        bodyContent.contains(root) ? 1 : tags.contains(root) ? Self.weight.tag : Self.weight.author
      return (root, own * collection.rarity[root])
    }
    runs = collection.runs(
      of: bodyContent.union(tags).sorted().map { vocabulary.roots[$0] })
    var longRoots: [UInt8: [[UInt8]]] = [:]
    for root in self.content.sorted() where vocabulary.roots[root].count > 3 {
      longRoots[vocabulary.roots[root][0], default: []].append(vocabulary.roots[root])
    }
    self.longRoots = longRoots
    numbers = Set((body + tagList).map { vocabulary.roots[$0] }.filter(KnownFeatures.isNumber))
    dateWords = Set(dateList.map { vocabulary.roots[$0] })
    showsSomething = post.showsSomething
  }
}

/// A collection of checked claims, analysed: what every query is compared with.
struct KnownCollection: Sendable {
  /// A claim as numbers of roots.
  struct Words: Sendable {
    let text: [Int]
    let title: [Int]
    /// Of both, without stop words.
    let content: Set<Int>
    /// The rarity of the title's content words together.
    let titleRarity: Float
    /// The rarity of all content words together.
    let rarity: Float
    let pairs: Set<Pair>
  }

  /// Two words next to each other.
  struct Pair: Hashable, Sendable {
    let first: Int
    let second: Int
  }

  let vocabulary: Vocabulary
  let words: [Words]
  let texts: RankedField
  let titles: RankedField
  let letters: RankedField
  let rarity: [Float]
  private let runNumbers: [UInt64: Int]
  private let runRarity: [Float]
  private let pairHolders: [Pair: Int]
  /// Roots of words that a checker uses for a picture.
  let pictures: Set<Int>

  /// Compiled for factdesk from general knowledge of English.
  private static let pictureWords: StaticString = """
    photograph photo image picture video footage clip film pictured show depict screenshot meme
    """

  init(_ entries: [KnownClaims.Entry]) {
    let analyser = Analyser()
    var vocabulary = Vocabulary()
    var fields: [(text: [Int], title: [Int])] = []
    for entry in entries {
      let text = analyser.keys(of: entry.text)
      let numbers = vocabulary.add(text + analyser.keys(of: entry.title ?? ""))
      fields.append((Array(numbers[..<text.count]), Array(numbers[text.count...])))
    }
    pictures = Set(StopWords.words(of: Self.pictureWords).map { vocabulary.number($0) })
    let rarity = vocabulary.holders.map { RankedField.rarity(holders: $0, of: entries.count) }
    var runNumbers: [UInt64: Int] = [:]
    var runHolders: [Int] = []
    var runs: [[Int]] = []
    var pairHolders: [Pair: Int] = [:]
    var words: [Words] = []
    for (text, title) in fields {
      var own: [Int] = []
      for root in text + title where !vocabulary.isStop[root] {
        for run in LetterRuns.runs(of: vocabulary.roots[root], length: 4) {
          let number = runNumbers[run] ?? runNumbers.count
          if number == runNumbers.count {
            runNumbers[run] = number
            runHolders.append(0)
          }
          own.append(number)
        }
      }
      for run in Set(own) { runHolders[run] += 1 }
      runs.append(own)
      let pairs = Self.pairs(text).union(Self.pairs(title))
      for pair in pairs { pairHolders[pair, default: 0] += 1 }
      let content = Set((text + title).filter { !vocabulary.isStop[$0] })
      let titleContent = content.intersection(title)
      words.append(
        Words(
          text: text, title: title, content: content,
          titleRarity: titleContent.sorted().reduce(1e-6) { $0 + rarity[$1] },
          rarity: content.sorted().reduce(1e-6) { $0 + rarity[$1] }, pairs: pairs))
    }
    self.vocabulary = vocabulary
    self.words = words
    self.rarity = rarity
    self.runNumbers = runNumbers
    self.pairHolders = pairHolders
    runRarity = runHolders.map { RankedField.rarity(holders: $0, of: entries.count) }
    texts = RankedField(fields.map(\.text), terms: vocabulary.roots.count)
    titles = RankedField(fields.map(\.title), terms: vocabulary.roots.count)
    letters = RankedField(runs, terms: runHolders.count)
  }

  static func pairs(_ roots: [Int]) -> Set<Pair> {
    Set(zip(roots, roots.dropFirst()).map { Pair(first: $0, second: $1) })
  }

  func rarity(of pair: Pair) -> Float {
    RankedField.rarity(holders: pairHolders[pair] ?? 0, of: words.count)
  }

  /// The distinct runs of four letters of some roots that the collection has, with their rarity.
  func runs(of roots: [[UInt8]]) -> [(term: Int, weight: Float)] {
    Set(roots.flatMap { LetterRuns.runs(of: $0, length: 4) }.compactMap { runNumbers[$0] })
      .sorted().map { ($0, runRarity[$0]) }
  }
}

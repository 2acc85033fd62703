/// What speaks for a checked claim being meant by a text.
struct KnownFeatures {
  /// BM25 of the claim's text and title.
  let text: Float
  let title: Float
  /// Shared runs of letters, 1 for the claim that shares most.
  let letters: Float
  /// Rarity of the pairs of words that both have.
  let pairs: Float
  /// Share of the title that the text has in the same order.
  let order: Float
  /// Rarity of the author's name and of the tags in the claim.
  let author: Float
  let tags: Float
  /// Words of the post's date in the claim.
  let date: Float
  /// Share of the claim that the text has in a like word.
  let likeness: Float
  /// Whether both speak of a picture.
  let picture: Float
  /// Rarity of the rarest shared word.
  let rarest: Float
  /// Numbers of the claim that the text does not have.
  let missingNumbers: Float

  init(
    _ query: KnownQuery, _ entry: Int, _ collection: KnownCollection, text: Float, title: Float,
    letters: Float
  ) {
    let words = collection.words[entry]
    let shared = query.content.intersection(words.content)
    func rarity(_ roots: Set<Int>) -> Float {
      roots.sorted().reduce(0) { $0 + collection.rarity[$1] }
    }
    self.text = text / 10
    self.title = title / 10
    self.letters = letters
    pairs =
      query.pairs.intersection(words.pairs).map { collection.rarity(of: $0) }.sorted()
      .reduce(0, +) / 10
    order =
      Self.commonSubsequence(query.body, words.title, collection.rarity) / words.titleRarity
    author = rarity(query.author.intersection(words.content)) / 10
    tags = rarity(query.tags.intersection(words.content)) / 10
    date = Float(query.date.intersection(words.content).count)
    likeness =
      Self.likeness(query, words.content.subtracting(query.content), collection)
      / words.rarity
    picture = query.showsSomething && !collection.pictures.isDisjoint(with: words.content) ? 1 : 0
    rarest = (shared.map { collection.rarity[$0] }.max() ?? 0) / 10
    let numbers = words.content.map { collection.vocabulary.roots[$0] }.filter(Self.isNumber)
    missingNumbers = Float(
      numbers.filter { !query.numbers.contains($0) && !query.dateWords.contains($0) }.count)
  }

  /// More is better. A linear ranking (softmax over the candidates), trained on CheckThat! 2020
  /// task 2, train; the features were chosen on train and dev.
  var score: Float {
    let words = 1.9 * text + 1.5 * title + 4.5 * letters + 0.57 * pairs + 2.4 * rarest
    let shape = 2.3 * order + 17 * likeness + 3.4 * author + 0.9 * tags
    return words + shape + 1.5 * date + picture - 0.6 * missingNumbers
  }

  static func isNumber(_ root: [UInt8]) -> Bool { root.allSatisfy { $0 >= 48 && $0 <= 57 } }

  /// Rarity of the longest run of words that both have in one order, gaps allowed.
  private static func commonSubsequence(_ a: [Int], _ b: [Int], _ rarity: [Float]) -> Float {
    var row = [Float](repeating: 0, count: b.count + 1)
    for word in a where word < rarity.count {
      var diagonal: Float = 0
      for (index, other) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] =
          word == other ? diagonal + rarity[word] : max(above, row[index])
        diagonal = above
      }
    }
    return row[b.count]
  }

  /// Rarity of the words that have a like one in the query, by how like it is.
  private static func likeness(
    _ query: KnownQuery, _ words: Set<Int>, _ collection: KnownCollection
  ) -> Float {
    words.sorted().reduce(0) { sum, word in
      let root = collection.vocabulary.roots[word]
      guard root.count > 3, let candidates = query.longRoots[root[0]] else { return sum }
      let best = candidates.map { LetterRuns.likeness(root, $0) }.max() ?? 0
      return best > 0.5 ? sum + best * collection.rarity[word] : sum
    }
  }
}

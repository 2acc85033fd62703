/// What speaks for a checked claim being meant by a text: named numbers.
package struct KnownFeatures: Sendable {
  /// In the order of `values`.
  package static let names = [
    // BM25 of the claim's text and of its title.
    "text", "title",
    // Shared runs of letters, 1 for the claim that shares most.
    "letters",
    // Rarity of the pairs of words that both have, and of the rarest shared word.
    "pairs", "rarest word",
    // Share of the title that the text has in the same order.
    "order",
    // Share of the claim that the text has in a like word.
    "likeness",
    // Rarity of the author's name, of the tags and of the text's first words in the claim.
    "author", "tags", "opening",
    // Words of the post's date in the claim.
    "date",
    // Whether both speak of a picture.
    "picture",
    // Numbers of the claim that the text does not have.
    "missing numbers",
  ]
  package let values: [Float]

  init(
    _ query: KnownQuery, _ entry: Int, _ collection: KnownCollection, text: Float, title: Float,
    letters: Float
  ) {
    let words = collection.words[entry]
    let shared = query.content.intersection(words.content)
    func rarity(_ roots: Set<Int>) -> Float {
      roots.sorted().reduce(0) { $0 + collection.rarity[$1] }
    }
    let pairs = query.pairs.intersection(words.pairs).map { collection.rarity(of: $0) }
    let order = Self.commonSubsequence(query.body, words.title, collection.rarity)
    let likeness = Self.likeness(query, words.content.subtracting(query.content), collection)
    let showsPicture = query.showsSomething && !collection.pictures.isDisjoint(with: words.content)
    let missing = words.content.map { collection.vocabulary.roots[$0] }
      .filter { Self.isNumber($0) && !query.numbers.contains($0) && !query.dateWords.contains($0) }
    values = [
      text / 10, title / 10,
      letters,
      pairs.sorted().reduce(0, +) / 10, (shared.map { collection.rarity[$0] }.max() ?? 0) / 10,
      order / words.titleRarity,
      likeness / words.rarity,
      rarity(query.author.intersection(words.content)) / 10,
      rarity(query.tags.intersection(words.content)) / 10,
      rarity(query.opening.intersection(words.content)) / 10,
      Float(query.date.intersection(words.content).count),
      showsPicture ? 1 : 0,
      Float(missing.count),
    ]
  }

  /// How well the claim fits; more is better.
  var score: Float { zip(KnownModel.weights, values).reduce(0) { $0 + $1.0 * $1.1 } }

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

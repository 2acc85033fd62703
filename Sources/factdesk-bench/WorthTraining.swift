import Claims
import JSONLines
import Text

/// Labelled sentences of several sets, and the ranking learnt from them.
struct WorthTraining {
  /// Chosen on the cross-validated figures.
  struct Settings {
    /// How many words and pairs of words may have a weight of their own.
    var words = 3000
    /// Price of a squared weight of a word, and of a feature.
    var wordPrice = 6.0
    var featurePrice = 2.0
    /// How much a sentence of a set of many documents counts, against 1 for one of a single.
    var debateImportance = 0.3
    /// A word must stand in so many sentences to be considered.
    var leastSentences = 6
  }

  private struct Sentence {
    let text: String
    let set: Int
    let document: String
    let label: Float
    let values: [Float]
    let words: [Int32]
  }

  private let sentences: [Sentence]
  private let vocabulary: [String]
  private let setCount: Int
  /// For each set.
  private let isOfManyDocuments: [Bool]
  private let settings: Settings

  init(sets: [LabelledFile], settings: Settings) {
    var sentences: [Sentence] = []
    var vocabulary: [String] = []
    var places: [String: Int32] = [:]
    for (set, file) in sets.enumerated() {
      var scorer = WorthScorer()
      var current: String?
      for (item, gold) in zip(file.items, file.gold) {
        let document = item["document"]?.string ?? ""
        if document != current { scorer = WorthScorer() }
        current = document
        let text = item["text"]?.string ?? ""
        let source = SourceText(text)
        let seen = scorer.observation(
          of: source.range, in: source, speaker: item["speaker"]?.string.map { UntrustedText($0) })
        let words = seen.words.map { word -> Int32 in
          if let place = places[word] { return place }
          let place = Int32(vocabulary.count)
          vocabulary.append(word)
          places[word] = place
          return place
        }
        sentences.append(
          Sentence(
            text: text, set: set, document: document,
            label: Float(gold["label"]?.number ?? 0), values: seen.values, words: words))
      }
    }
    self.sentences = sentences
    self.vocabulary = vocabulary
    self.settings = settings
    setCount = sets.count
    isOfManyDocuments = sets.map { file in
      Set(file.items.map { $0["document"]?.string ?? "" }).count > 1
    }
  }

  /// A model over features, then words, then one column that tells the sets apart.
  private struct Model {
    let fit: LogisticFit
    /// The column of each word that was kept.
    let columns: [Int32: Int32]
  }

  private func row(_ sentence: Sentence, _ columns: [Int32: Int32], setColumn: Int32)
    -> LogisticFit.Row
  {
    var features: [(position: Int32, value: Float)] = []
    for (place, value) in sentence.values.enumerated() where value != 0 {
      features.append((Int32(place), value))
    }
    for word in sentence.words { if let column = columns[word] { features.append((column, 1)) } }
    if sentence.set > 0 { features.append((setColumn + Int32(sentence.set) - 1, 1)) }
    let isOfMany = isOfManyDocuments[sentence.set]
    return LogisticFit.Row(
      features: features, label: sentence.label,
      importance: isOfMany ? Float(settings.debateImportance) : 1)
  }

  private func fit(_ training: [Sentence], words: [Int32], passes: Int = 80) -> Model {
    let featureCount = WorthScorer.featureNames.count
    var columns: [Int32: Int32] = [:]
    for word in words { columns[word] = Int32(featureCount + columns.count) }
    let setColumn = Int32(featureCount + words.count)
    let prices =
      [Double](repeating: settings.featurePrice, count: featureCount)
      + [Double](repeating: settings.wordPrice, count: words.count)
      + [Double](repeating: 0.01, count: setCount - 1)
    let rows = training.map { row($0, columns, setColumn: setColumn) }
    return Model(fit: LogisticFit(rows: rows, penalties: prices, passes: passes), columns: columns)
  }

  /// Learns twice: once with every frequent word, once with those that proved heaviest.
  private func learnt(_ training: [Sentence]) -> Model {
    var counts = [Int](repeating: 0, count: vocabulary.count)
    for sentence in training { for word in sentence.words { counts[Int(word)] += 1 } }
    let frequent = counts.indices.filter { counts[$0] >= settings.leastSentences }.map(Int32.init)
    let first = fit(training, words: frequent, passes: 25)
    func use(_ word: Int32) -> Double {
      guard let column = first.columns[word] else { return 0 }
      return abs(first.fit.weights[Int(column)]) * Double(counts[Int(word)]).squareRoot()
    }
    let uses = frequent.map { (word: $0, use: use($0)) }.sorted {
      $0.use != $1.use ? $0.use > $1.use : $0.word < $1.word
    }
    return fit(training, words: uses.prefix(settings.words).map(\.word))
  }

  private func scores(_ model: Model, _ held: [Sentence]) -> [Double] {
    held.map { sentence in
      // The sets' own columns shift all sentences of a set alike: they are left out.
      var row = row(sentence, model.columns, setColumn: 0)
      if sentence.set > 0 { row.features.removeLast() }
      return model.fit.margin(row)
    }
  }

  /// One line for each set.
  func crossValidated() -> [String] {
    (0..<setCount).map { set in
      isOfManyDocuments[set] ? leavingDocumentsOut(set) : leavingTenthsOut(set)
    }
  }

  private func leavingDocumentsOut(_ set: Int) -> String {
    var documents: [String] = []
    for sentence in sentences where sentence.set == set && !documents.contains(sentence.document) {
      documents.append(sentence.document)
    }
    var precisions: [Double] = []
    for document in documents {
      let held = sentences.filter { $0.set == set && $0.document == document }
      let texts = Set(held.map(\.text))
      let model = learnt(
        sentences.filter { !($0.set == set && $0.document == document) && !texts.contains($0.text) }
      )
      let precision = averagePrecision(zip(scores(model, held), held.map(\.label)))
      precisions.append(precision)
      print("  \(document) \(rounded(precision))")
    }
    let mean = precisions.reduce(0, +) / Double(precisions.count)
    return
      "set \(set + 1): leave-one-document-out MAP \(rounded(mean)) of \(documents.count) documents"
  }

  private func leavingTenthsOut(_ set: Int) -> String {
    let own = sentences.indices.filter { sentences[$0].set == set }
    var pooled: [(Double, Float)] = []
    for fold in 0..<10 {
      let held = own.indices.filter { $0 % 10 == fold }.map { sentences[own[$0]] }
      let heldPlaces = Set(own.indices.filter { $0 % 10 == fold }.map { own[$0] })
      let texts = Set(held.map(\.text))
      let model = learnt(
        sentences.indices.filter { !heldPlaces.contains($0) && !texts.contains(sentences[$0].text) }
          .map { sentences[$0] })
      pooled += zip(scores(model, held), held.map(\.label))
    }
    return
      "set \(set + 1): ten-fold AP \(rounded(averagePrecision(pooled))) of \(own.count) sentences"
  }

  /// The data file: a bias, features and words with their weights.
  func file() -> String {
    let model = learnt(sentences)
    let weights = model.fit.weights
    var lines = ["  \(rounded(weights[weights.count - 1])) bias\n"]
    for (place, name) in WorthScorer.featureNames.enumerated() {
      lines.append("  \(rounded(weights[place])) \(name)\n")
    }
    let words = model.columns.map { (vocabulary[Int($0.key)], weights[Int($0.value)]) }
    for (word, weight) in words.sorted(by: { $0.0 < $1.0 }) where abs(weight) >= 0.02 {
      lines.append("  \(rounded(weight)) word: \(word)\n")
    }
    let quotes = "\"\"\""
    return """
      /// What features and words add to the check-worthiness of a sentence; a line is a weight and a name.
      ///
      /// Learnt on ClaimBuster (GPL-3 repository; debates of US presidential elections) and CLEF
      /// CheckThat! 2019 task 1 (free for research); only these weights are kept. Made by
      /// `factdesk-bench train-worth --items FILE --gold FILE … --out FILE`: do not edit.
      let worthWeightTable: StaticString = \(quotes)
      \(lines.joined())  \(quotes)

      """
  }
}

/// The mean of the precisions at each positive, the highest score first; ties in order.
private func averagePrecision(_ scored: some Sequence<(Double, Float)>) -> Double {
  let ranked = scored.enumerated().sorted {
    $0.element.0 != $1.element.0
      ? $0.element.0 > $1.element.0 : $0.offset < $1.offset
  }
  var hits = 0.0
  var sum = 0.0
  for (rank, entry) in ranked.enumerated() where entry.element.1 > 0.5 {
    hits += 1
    sum += hits / Double(rank + 1)
  }
  return hits > 0 ? sum / hits : 0
}

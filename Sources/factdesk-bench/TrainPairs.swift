import Glibc
import JSONLines
import Matching
import Text

/// `factdesk-bench train-pairs --headlines DIR --sentences DIR [--cross-validate] [--out DIR]`:
/// learns the weights of `PairComparison`.
///
/// Each DIR holds `items.ndjson` and `gold.ndjson`: headlines with a `similarity` 0…5, sentences
/// with `paraphrase` true or false. Writes `PairWeightTables.swift` into the folder, or prints
/// ten-fold figures. The same files give the same bytes.
func trainPairs(arguments: [String]) throws {
  let options = NamedOptions(arguments)
  guard let headlines = options["--headlines"], let sentences = options["--sentences"] else {
    throw LabelledFile.Failure(description: "train-pairs wants --headlines DIR --sentences DIR")
  }
  let graded = try PairTraining(folder: headlines, key: "similarity")
  let judged = try PairTraining(folder: sentences, key: "paraphrase")
  if options["--cross-validate"] != nil {
    let likelihoods = graded.crossValidated(folds: 10)
    print("headlines: ten-fold r", rounded(correlation(likelihoods, graded.labels)))
    let same = judged.crossValidated(folds: 10).map { $0 >= 0.5 }
    let truth = judged.labels.map { $0 > 0.5 }
    let right = zip(same, truth).filter { $0 == $1 }.count
    let both = zip(same, truth).filter { $0 && $1 }.count
    let f1 = 2 * Double(both) / Double(same.filter { $0 }.count + truth.filter { $0 }.count)
    print(
      "sentences: ten-fold accuracy", rounded(Double(right) / Double(truth.count)), "f1",
      rounded(f1))
  }
  if let folder = options["--out"] {
    try LabelledFile.write(
      pairWeightFile(graded.fitted(), judged.fitted()), to: folder + "/PairWeightTables.swift")
  }
}

/// Pairs with their labels, and the models learnt from them.
private struct PairTraining {
  let labels: [Double]
  private let rows: [LogisticFit.Row]
  private let scales: [Float]

  init(folder: String, key: String) throws {
    let file = try LabelledFile(
      items: folder + "/items.ndjson", gold: folder + "/gold.ndjson")
    var labels: [Double] = []
    var rows: [LogisticFit.Row] = []
    for (item, gold) in zip(file.items, file.gold) {
      guard let a = item["a"]?.string, let b = item["b"]?.string else { continue }
      let label = gold[key]?.bool.map { $0 ? 1.0 : 0.0 } ?? (gold[key]?.number ?? 0) / 5
      let features = PairFeatures(PairText(SourceText(a)), PairText(SourceText(b)))
      labels.append(label)
      rows.append(
        LogisticFit.Row(
          features: features.values.enumerated().map { (Int32($0.offset), Float($0.element)) },
          label: Float(label)))
    }
    // Every feature is brought to one spread, so that one penalty suits all.
    scales = PairFeatures.names.indices.map { position in
      let values = rows.map { $0.features[position].value }
      let mean = values.reduce(0, +) / Float(values.count)
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(values.count)
      return 1 / max(spread.squareRoot(), 1e-3)
    }
    for row in rows.indices {
      for place in rows[row].features.indices { rows[row].features[place].value *= scales[place] }
    }
    self.labels = labels
    self.rows = rows
  }

  private func fit(_ rows: [LogisticFit.Row]) -> LogisticFit {
    LogisticFit(
      rows: rows, penalties: scales.map { _ in 0.002 * Double(rows.count) }, passes: 200, gain: 1e-7
    )
  }

  /// What a model gives to each pair that was learnt without that pair's tenth.
  func crossValidated(folds: Int) -> [Double] {
    var likelihoods = [Double](repeating: 0, count: rows.count)
    for fold in 0..<folds {
      let model = fit(rows.indices.filter { $0 % folds != fold }.map { rows[$0] })
      for index in rows.indices where index % folds == fold {
        likelihoods[index] = model.likelihood(rows[index])
      }
    }
    return likelihoods
  }

  /// Lines of a weight and a feature's name.
  func fitted() -> [String] {
    let weights = fit(rows).weights
    return ["\(rounded(weights[weights.count - 1])) bias"]
      + PairFeatures.names.indices.map { position in
        "\(rounded(weights[position] * Double(scales[position]))) \(PairFeatures.names[position])"
      }
  }
}

/// Three decimals.
func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

/// Pearson's coefficient of correlation.
private func correlation(_ x: [Double], _ y: [Double]) -> Double {
  let meanX = x.reduce(0, +) / Double(x.count)
  let meanY = y.reduce(0, +) / Double(y.count)
  var products = 0.0
  var squaresX = 0.0
  var squaresY = 0.0
  for (a, b) in zip(x, y) {
    products += (a - meanX) * (b - meanY)
    squaresX += (a - meanX) * (a - meanX)
    squaresY += (b - meanY) * (b - meanY)
  }
  return products / (squaresX * squaresY).squareRoot()
}

private func pairWeightFile(_ similarity: [String], _ sameness: [String]) -> String {
  func table(_ lines: [String]) -> String { lines.map { "  \($0)\n" }.joined() }
  let quotes = "\"\"\""
  return """
    /// Weights of the features of two texts, learnt; a line is a weight and a feature.
    ///
    /// Made by `factdesk-bench train-pairs --headlines DIR --sentences DIR --out DIR`: do not edit.

    /// How alike two texts are. Learnt on the headline pairs of SemEval STS 2013 and 2014 (texts
    /// under the terms of the Europe Media Monitor; only these weights are kept).
    let pairSimilarityWeightTable: StaticString = \(quotes)
    \(table(similarity))  \(quotes)

    /// Whether two sentences say the same. Learnt on the training part of the Microsoft Research
    /// Paraphrase Corpus (Microsoft shared source licence; only these weights are kept).
    let pairSamenessWeightTable: StaticString = \(quotes)
    \(table(sameness))  \(quotes)

    """
}

/// `factdesk-bench count-words FILE… --out FILE`: how rare words are, for `PairComparison`.
///
/// Each file is NDJSON whose `a`, `b` and `text` members are counted as texts. Writes
/// `PairWordWeightTable.swift`: the words that at least eight texts have, by their stems, with
/// ln(texts / texts that have it) in steps of a half.
func countWords(arguments: [String]) throws {
  guard let out = arguments.last, arguments.dropLast().last == "--out" else {
    throw LabelledFile.Failure(description: "count-words wants FILE… --out FILE")
  }
  var counts: [String: Int] = [:]
  var texts = 0
  for path in arguments.dropLast(2) {
    for object in try LabelledFile.objects(at: path) {
      for key in ["a", "b", "text"] {
        guard let text = object[key]?.string else { continue }
        texts += 1
        for stem in Set(PairText(SourceText(text)).stems) { counts[stem, default: 0] += 1 }
      }
    }
  }
  var lines: [Int: [String]] = [:]
  for (stem, count) in counts where count >= 8 {
    lines[Int((2 * log(Double(texts) / Double(count))).rounded()), default: []].append(stem)
  }
  var table = ""
  for (steps, stems) in lines.sorted(by: { $0.key < $1.key }) {
    var line = "  \(Double(steps) / 2)"
    for stem in stems.sorted() {
      if line.utf8.count + stem.utf8.count > 98 {
        table += line + "\n"
        line = "  \(Double(steps) / 2)"
      }
      line += " " + stem
    }
    table += line + "\n"
  }
  let quotes = "\"\"\""
  try LabelledFile.write(
    """
    /// How rare words are in short news texts: ln(texts / texts that have the word), word stems.
    ///
    /// Counted in the headline pairs of SemEval STS 2013 and 2014 (terms of the Europe Media
    /// Monitor), the training part of the Microsoft Research Paraphrase Corpus (Microsoft shared
    /// source licence) and the checked claims of CLEF CheckThat! 2020 (free for research); only
    /// the counts are kept. Made by `factdesk-bench count-words FILE… --out FILE`: do not edit.
    let pairWordWeightTable: StaticString = \(quotes)
    \(table)  \(quotes)

    """, to: out)
}

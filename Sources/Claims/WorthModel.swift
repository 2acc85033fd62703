import Glibc

/// The weights of a ranking by check-worthiness, read once: a bias, features, words.
struct WorthModel: Sendable {
  static let standard = WorthModel(weights: worthWeightTable)

  let lexicon: WorthLexicon
  let features: WorthFeatures
  private let bias: Double
  /// Of the features, then of the cues.
  private let weights: [Double]
  private let names: [String]

  /// Reads lines of a weight and a name; "word: million" is a word or a pair of words.
  init(weights table: StaticString) {
    var byName: [String: Double] = [:]
    var cues: [String] = []
    var cueWeights: [Double] = []
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 1)
      guard fields.count == 2, let weight = Double(fields[0]) else { continue }
      if fields[1].hasPrefix("word: ") {
        cues.append(String(fields[1].dropFirst(6)))
        cueWeights.append(weight)
      } else {
        byName[String(fields[1])] = weight
      }
    }
    lexicon = WorthLexicon(classes: worthWordTable, cues: cues)
    features = WorthFeatures(lexicon: lexicon)
    bias = byName["bias"] ?? 0
    weights = features.names.map { byName[$0] ?? 0 } + cueWeights
    names = features.names + cues.map { "word: " + $0 }
  }

  /// The score and what made it.
  func worth(_ values: [Float], cues: [Int32]) -> Worth {
    // A claim keeps its terms: their list has no more room than they need.
    withUnsafeTemporaryAllocation(of: Worth.Term.self, capacity: values.count + cues.count) {
      terms in
      var sum = bias
      var count = 0
      func add(_ feature: Int, _ value: Float) {
        let weight = weights[feature] * Double(value)
        sum += weight
        guard abs(weight) >= 0.1 else { return }
        terms[count] = Worth.Term(feature: Int32(feature), value: value)
        count += 1
      }
      for (place, value) in values.enumerated() where value != 0 && weights[place] != 0 {
        add(place, value)
      }
      for cue in cues { add(values.count + Int(cue), 1) }
      return Worth(score: 1 / (1 + exp(-sum)), terms: Array(terms[..<count]))
    }
  }

  /// What made a score, in words, the heaviest first.
  func reasons(for terms: [Worth.Term]) -> [Worth.Reason] {
    terms.map { term in
      let feature = Int(term.feature)
      return Worth.Reason(name: names[feature], weight: weights[feature] * Double(term.value))
    }.sorted {
      let (x, y) = (abs($0.weight), abs($1.weight))
      return x != y ? x > y : $0.name < $1.name
    }
  }
}

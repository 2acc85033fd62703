import Glibc
import Text

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
    for line in table.lines {
      let fields = line.parts(most: 2)
      guard fields.count == 2, let weight = Double(fields[0]) else { continue }
      if fields[1].utf8.starts(with: "word: ".utf8) {
        cues.append(String(Substring(fields[1].utf8.dropFirst(6))))
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

  /// The score of a sentence with these values of the features and these cues.
  func worth(_ values: [Float], cues: [Int32]) -> Worth {
    var sum = bias
    for (feature, value) in values.enumerated() where value != 0 {
      sum += weights[feature] * Double(value)
    }
    for cue in cues { sum += weights[values.count + Int(cue)] }
    return Worth(score: 1 / (1 + exp(-sum)))
  }

  /// What made such a score, in words, the heaviest first; what weighs next to nothing is left out.
  func reasons(_ values: [Float], cues: [Int32]) -> [Worth.Reason] {
    let weighed =
      values.enumerated().map { (feature: $0, weight: weights[$0] * Double($1)) }
      + cues.map { (feature: values.count + Int($0), weight: weights[values.count + Int($0)]) }
    return weighed.filter { abs($0.weight) >= 0.1 }
      .map { Worth.Reason(name: names[$0.feature], weight: $0.weight) }
      .sorted {
        let (x, y) = (abs($0.weight), abs($1.weight))
        return x != y ? x > y : $0.name < $1.name
      }
  }
}

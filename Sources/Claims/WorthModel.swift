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
  private let cues: [String]

  /// Reads lines of a weight and a name; "word: million" is a word or a pair of words.
  init(weights table: StaticString) {
    var byName: [String: Double] = [:]
    var cues: [String] = []
    var cueWeights: [Double] = []
    for line in table.lines {
      let fields = line.parts(most: 3)
      guard fields.count > 1, let weight = Double(fields[0]) else { continue }
      if fields.count == 3, fields[1] == "word:" {
        cues.append(String(fields[2]))
        cueWeights.append(weight)
      } else {
        byName[fields.dropFirst().joined(separator: " ")] = weight
      }
    }
    lexicon = WorthLexicon(classes: worthWordTable, cues: cues)
    features = WorthFeatures(lexicon: lexicon)
    bias = byName["bias"] ?? 0
    weights = features.names.map { byName[$0] ?? 0 } + cueWeights
    self.cues = cues
  }

  /// The score of a sentence with these values of the features and these cues.
  func worth(_ values: [WorthFeatures.Value], cues: [Int32]) -> Worth {
    var sum = bias
    for value in values { sum += weights[value.feature] * Double(value.value) }
    for cue in cues { sum += weights[features.names.count + Int(cue)] }
    return Worth(score: 1 / (1 + exp(-sum)))
  }

  /// What made such a score, in words, the heaviest first; what weighs next to nothing is left out.
  func reasons(_ values: [WorthFeatures.Value], cues: [Int32]) -> [Worth.Reason] {
    let known = values.map {
      Worth.Reason(
        name: features.names[$0.feature], weight: weights[$0.feature] * Double($0.value))
    }
    let met = cues.map { cue in
      Worth.Reason(
        name: "word: " + self.cues[Int(cue)], weight: weights[features.names.count + Int(cue)])
    }
    return (known + met).filter { abs($0.weight) >= 0.1 }
      .sorted {
        let (x, y) = (abs($0.weight), abs($1.weight))
        return x != y ? x > y : $0.name < $1.name
      }
  }
}

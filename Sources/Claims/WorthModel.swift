import Glibc

/// The weights of a ranking by check-worthiness, read once: a bias, features, words.
struct WorthModel: Sendable {
  static let standard = WorthModel(weights: worthWeightTable)

  let lexicon: WorthLexicon
  let features: WorthFeatures
  private let bias: Double
  private let weights: [Double]
  private let cueWeights: [Double]
  /// The names of the features, then those of the cues.
  private let names: [String]
  /// The place of each name among all of them in order, equal ones at one place.
  private let ranks: [Int32]

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
    weights = features.names.map { byName[$0] ?? 0 }
    self.cueWeights = cueWeights
    names = features.names + cues.map { "word: " + $0 }
    let ordered = Set(names).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(ordered, Int32(0)...))
    self.ranks = names.map { ranks[$0] ?? 0 }
  }

  /// A reason before its name is looked up.
  private struct Term {
    let name: Int
    let rank: Int32
    let weight: Double

    /// The heaviest come first, of equal ones by name.
    @inline(__always)
    func comes(before other: Term) -> Bool {
      let (own, its) = (abs(weight), abs(other.weight))
      return own != its ? own > its : rank < other.rank
    }
  }

  /// Puts some twenty terms in order by insertion: for so few the library's sort costs five times
  /// as much.
  private static func order(_ terms: UnsafeMutableBufferPointer<Term>) {
    for end in terms.indices.dropFirst() {
      let term = terms[end]
      var place = end
      while place > 0, term.comes(before: terms[place - 1]) {
        terms[place] = terms[place - 1]
        place -= 1
      }
      terms[place] = term
    }
  }

  /// The score and what made it.
  func worth(_ values: [Float], cues: [Int32]) -> Worth {
    var sum = bias
    var terms: [Term] = []
    terms.reserveCapacity(32)
    func add(_ name: Int, _ weight: Double) {
      sum += weight
      if abs(weight) >= 0.1 { terms.append(Term(name: name, rank: ranks[name], weight: weight)) }
    }
    for (place, value) in values.enumerated() where value != 0 && weights[place] != 0 {
      add(place, weights[place] * Double(value))
    }
    for cue in cues { add(weights.count + Int(cue), cueWeights[Int(cue)]) }
    terms.withUnsafeMutableBufferPointer { Self.order($0) }
    let reasons = terms.map { Worth.Reason(name: names[$0.name], weight: $0.weight) }
    return Worth(score: 1 / (1 + exp(-sum)), reasons: reasons)
  }
}

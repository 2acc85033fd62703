/// A corpus of made-up words with the shape of news: the same in every run, on every machine.
///
/// Words follow Zipf's law over a vocabulary of syllables; a tenth of the documents are copies of
/// earlier ones with some sentences replaced; some sentences are attributed or carry a number.
struct GeneratedCorpus {
  private var random = SplitMix(state: 7)
  private var vocabulary: [String] = []
  private var cumulative: [Double] = []

  init() {
    let syllables = [
      "ba", "do", "ka", "len", "mor", "ri", "sto", "ven", "zu", "hal", "per", "tin", "gor", "mas",
      "el", "va", "no", "shi", "tra", "wick", "ber", "ham", "ston", "ova", "ez", "ski", "ano",
    ]
    var sum = 0.0
    var seen: Set<String> = []
    while vocabulary.count < 40_000 {
      let count = 1 + random.below(4)
      let word = (0..<count).map { _ in syllables[random.below(syllables.count)] }.joined()
      guard seen.insert(word).inserted else { continue }
      vocabulary.append(word)
      sum += 1 / Double(vocabulary.count + 2)
      cumulative.append(sum)
    }
  }

  /// The texts of `count` documents of about 3,000 bytes.
  mutating func texts(_ count: Int) -> [String] {
    var documents: [[String]] = []
    for number in 0..<count {
      if number > 20, random.below(10) == 0 {
        var copy = documents[random.below(number)]
        for index in copy.indices where random.below(8) == 0 { copy[index] = sentence() }
        documents.append(copy)
      } else {
        documents.append((0..<(12 + random.below(20))).map { _ in sentence() })
      }
    }
    return documents.map { sentences in
      sentences.enumerated().map { $0.element + ($0.offset % 3 == 2 ? "\n" : " ") }.joined()
    }
  }

  private mutating func sentence() -> String {
    var words = (0..<(8 + random.below(24))).map { _ in word() }
    if random.below(4) == 0 { words[3] = String(2 + random.below(9000)) }
    let body = words.joined(separator: " ")
    let name = word().capitalizedFirst + " " + word().capitalizedFirst
    switch random.below(7) {
    case 0: return "“\(body.capitalizedFirst),” said \(name)."
    case 1: return "\(name) told reporters that \(body)."
    default: return body.capitalizedFirst + "."
    }
  }

  private mutating func word() -> String {
    let target = random.unit() * (cumulative.last ?? 1)
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < target { low = middle + 1 } else { high = middle }
    }
    return vocabulary[low]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A small generator of numbers. Source: G. L. Steele et al., "Fast splittable pseudorandom number
/// generators" (2014), SplitMix64.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}

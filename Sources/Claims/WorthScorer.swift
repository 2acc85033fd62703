import Text

/// Scores how much sentences deserve a check, one document at a time, in order.
///
/// A bias plus weighted features, squashed to 0…1; the weights are learnt (`worthWeightTable`).
public struct WorthScorer: Sendable {
  private let model = WorthModel.standard
  private var context = WorthContext()
  private var scan = WorthScan()
  /// The features of the sentence that was scored last.
  private var values: [WorthFeatures.Value] = []

  public init() {}

  /// The worth of the next sentence of the document; linear in its length.
  ///
  /// - Parameter speaker: who says it, where a transcript tells.
  public mutating func worth(
    of range: TextRange, in text: SourceText, speaker: UntrustedText? = nil
  ) -> Worth {
    read(range, text, speaker, keepsCues: false)
    return model.worth(values, cues: scan.cuesMet)
  }

  /// What made the score of the sentence that was scored last, the heaviest first.
  public var reasons: [Worth.Reason] { model.reasons(values, cues: scan.cuesMet) }

  /// Fills `scan` and `values`, and takes note of the sentence.
  private mutating func read(
    _ range: TextRange, _ text: SourceText, _ speaker: UntrustedText?, keepsCues: Bool
  ) {
    text.utf8.withUnsafeBufferPointer { bytes in
      scan.read(bytes, range, lexicon: model.lexicon, keepsCues: keepsCues)
    }
    let moment = context.moment(speaker: speaker)
    model.features.read(into: &values, scan, moment)
    context.note(
      speaker: speaker, asked: scan.count(.question) > 0,
      hadQuantity: model.features.hasQuantity(scan), words: scan.words)
  }
}

extension WorthScorer {
  /// What a ranking can be learnt from: a sentence as its features and words.
  public struct Observation: Sendable {
    /// In the order of `featureNames`.
    public let values: [Float]
    /// Its words and pairs of adjacent words, in lower case; numbers as "#", years as "####".
    public let words: [String]
  }

  /// The names of the features in `Observation.values`.
  public static var featureNames: [String] { WorthModel.standard.features.names }

  /// The next sentence of the document as its features; for learning, not for the hot path.
  public mutating func observation(
    of range: TextRange, in text: SourceText, speaker: UntrustedText? = nil
  ) -> Observation {
    read(range, text, speaker, keepsCues: true)
    var words: [String] = []
    var seen: Set<UInt64> = []
    for cue in scan.cues where seen.insert(cue.hash).inserted {
      let letters = Self.spelling(text.utf8[Int(cue.start)..<Int(cue.end)])
      let name = cue.isStem ? letters + "-" : letters
      // A spelling that a lexicon could not find again is of no use.
      if WorthWord(name[...]).hash == cue.hash { words.append(name) }
    }
    var all = [Float](repeating: 0, count: model.features.names.count)
    for value in values { all[value.feature] = value.value }
    return Observation(values: all, words: words)
  }

  /// The lexicon's spelling of a word or a pair.
  private static func spelling(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(String(decoding: bytes, as: UTF8.self).map { $0 == "’" ? "'" : $0 })
    let parts = text.lowercased().split {
      !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "." || $0 == ",")
    }
    return parts.map { part in
      guard let first = part.utf8.first, first >= 48, first <= 57 else {
        return part.filter { $0 != "." && $0 != "," }
      }
      let isYear =
        part.utf8.count == 4 && part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
        && (["17", "18", "19", "20"].contains(part.prefix(2)))
      return isYear ? "####" : "#"
    }.joined(separator: " ")
  }
}

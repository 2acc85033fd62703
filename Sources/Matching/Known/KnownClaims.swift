import Glibc

/// Claims that somebody has checked before, to be found again in other words.
public struct KnownClaims: Sendable {
  /// One claim of the collection.
  public struct Entry: Sendable {
    public let id: String
    public let text: String
    public let title: String?

    public init(id: String, text: String, title: String?) {
      self.id = id
      self.text = text
      self.title = title
    }
  }

  /// A claim that may be meant, the best first.
  public struct Match: Sendable {
    /// Position of the claim in the collection.
    public let entry: Int
    /// Comparable within one query only; more is better.
    public let score: Double

    public init(entry: Int, score: Double) {
      self.entry = entry
      self.score = score
    }
  }

  public let entries: [Entry]
  private let postings: [TermKey: [(entry: Int, frequency: Int)]]
  private let lengths: [Int]
  private let averageLength: Double

  public init(_ entries: [Entry]) {
    self.entries = entries
    let analyser = Analyser()
    var postings: [TermKey: [(entry: Int, frequency: Int)]] = [:]
    var lengths: [Int] = []
    for (index, entry) in entries.enumerated() {
      let keys = analyser.keys(of: entry.text + " " + (entry.title ?? ""))
      lengths.append(keys.count)
      for key in keys {
        let last = (postings[key]?.count ?? 0) - 1
        if last >= 0, postings[key]?[last].entry == index {
          postings[key]?[last].frequency += 1
        } else {
          postings[key, default: []].append((index, 1))
        }
      }
    }
    self.postings = postings
    self.lengths = lengths
    averageLength = max(1, Double(lengths.reduce(0, +)) / Double(max(1, entries.count)))
  }

  /// The `top` best matches of a text.
  public func matches(for text: String, top: Int) -> [Match] {
    var scores: [Int: Double] = [:]
    let n = Double(entries.count)
    for key in Set(Analyser().keys(of: text)).sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) })
    {
      guard let list = postings[key] else { continue }
      let weight = log(1 + (n - Double(list.count) + 0.5) / (Double(list.count) + 0.5))
      for (entry, frequency) in list {
        let tf = Double(frequency)
        let length = Double(lengths[entry]) / averageLength
        scores[entry, default: 0] += weight * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * length))
      }
    }
    return scores.map { Match(entry: $0.key, score: $0.value) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.entry < $1.entry }
      .prefix(top).map { $0 }
  }
}

/// How many sources without a name a mention speaks of.
struct SourceCount {
  enum Count: Hashable {
    case one, several, many
    case number(Double)
  }

  let mention: String
  let count: Count
  /// The root of what they are: "official".
  let noun: [UInt8]

  /// Words that say how many. Compiled for factdesk from general knowledge of English.
  private static let one: Set<String> = ["a", "an", "one", "another"]
  private static let many: Set<String> = ["many", "most", "all", "numerous", "countless"]

  /// "two officials"; nil for a mention without a noun.
  init?(_ mention: String) {
    let words = mention.split(separator: " ").map { $0.lowercased() }
    // What comes after "who", "of", "with" tells of the noun before.
    let head = words.prefix { !["who", "of", "with", "at", "in", "from", "familiar"].contains($0) }
    guard let last = head.last, let key = Analyser().keys(of: last).first else { return nil }
    self.mention = mention
    noun = key.root
    if let first = head.first, Self.one.contains(first) {
      count = .one
    } else if let value = head.lazy.compactMap({ PairScanner.value(of: $0) }).first {
      count = value == 1 ? .one : .number(value)
    } else if head.contains(where: Self.many.contains) {
      count = .many
    } else {
      count = .several
    }
  }
}

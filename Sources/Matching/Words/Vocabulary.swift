/// Numbers for the roots of words, with how many texts hold each.
///
/// Built once from a collection; looking up changes nothing.
struct Vocabulary: Sendable {
  private var numbers: [TermKey: Int] = [:]
  private var byRoot: [[UInt8]: Int] = [:]
  private(set) var roots: [[UInt8]] = []
  private(set) var isStop: [Bool] = []
  /// How many texts hold the root.
  private(set) var holders: [Int] = []
  private(set) var texts = 0

  /// Takes in a text: the roots of its words, in order.
  mutating func add(_ keys: [TermKey]) -> [Int] {
    let found = keys.map { number($0) }
    for root in Set(found) { holders[root] += 1 }
    texts += 1
    return found
  }

  /// The number of a word's root, given now where it is new; counted as held by no text.
  mutating func number(_ key: TermKey) -> Int {
    if let known = numbers[key] { return known }
    let root = key.isCut ? key.bytes + Self.tail(of: key) : WordRoot.root(of: key.bytes)
    let number: Int
    if let known = byRoot[root] {
      number = known
    } else {
      number = roots.count
      byRoot[root] = number
      roots.append(root)
      isStop.append(StopWords.contains(key))
      holders.append(0)
    }
    numbers[key] = number
    return number
  }

  /// Tells long words with one beginning apart.
  private static func tail(of key: TermKey) -> [UInt8] {
    (0..<7).map { UInt8(truncatingIfNeeded: key.high >> (8 * UInt64($0))) }
  }
}

/// Which words of one name stand for which of another, and what is left over.
struct NameAlignment {
  /// From here two words are spellings of one; set on name_bench.
  private static let leastLikeness = 0.69

  /// Weight of the matched words, and the part of it that survives their differences.
  private(set) var weight = 0.0
  private(set) var likeness = 0.0
  /// Matched words that are no particles.
  private(set) var matched = 0
  /// Weights of what only one of the names has; particles aside.
  private(set) var onlyFirst = 0.0
  private(set) var onlySecond = 0.0
  private(set) var keepsOrder = true
  /// Whether the last words match.
  private(set) var endsAlike = false

  /// - Parameter usesInitials: whether "PLA" may stand for "People's Liberation Army".
  init(_ first: [NameWord], _ second: [NameWord], usesInitials: Bool) {
    let a = Self.joining(first, towards: second, usesInitials: usesInitials)
    let b = Self.joining(second, towards: a, usesInitials: usesInitials)
    var candidates: [(likeness: Double, i: Int, j: Int)] = []
    for i in a.indices {
      for j in b.indices {
        let likeness = a[i].likeness(to: b[j])
        if likeness >= Self.leastLikeness { candidates.append((likeness, i, j)) }
      }
    }
    candidates.sort { x, y in
      x.likeness != y.likeness
        ? x.likeness > y.likeness
        : (abs(x.i - x.j), x.i, x.j) < (abs(y.i - y.j), y.i, y.j)
    }
    var partner = [Int?](repeating: nil, count: a.count)
    var isTaken = [Bool](repeating: false, count: b.count)
    for (likeness, i, j) in candidates where partner[i] == nil && !isTaken[j] {
      partner[i] = j
      isTaken[j] = true
      let weight = min(a[i].weight, b[j].weight)
      self.weight += weight
      self.likeness += weight * likeness
      if a[i].kind != .particle { matched += 1 }
      if i == a.count - 1, j == b.count - 1 { endsAlike = true }
    }
    let restOfA = a.indices.filter { partner[$0] == nil && a[$0].kind != .particle }
    let restOfB = b.indices.filter { !isTaken[$0] && b[$0].kind != .particle }
    // "Shoigu Shoigu Sergey": a word said twice is nothing that the other name lacks.
    onlyFirst = restOfA.reduce(0) { sum, i in
      sum + (restOfB.isEmpty && Self.repeats(a[i], in: a, at: i) ? 0 : a[i].weight)
    }
    onlySecond = restOfB.reduce(0) { sum, j in
      sum + (restOfA.isEmpty && Self.repeats(b[j], in: b, at: j) ? 0 : b[j].weight)
    }
    let order = partner.compactMap { $0 }
    keepsOrder = zip(order, order.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether the word stands a second time in the name.
  private static func repeats(_ word: NameWord, in words: [NameWord], at index: Int) -> Bool {
    words.indices.contains { $0 != index && words[$0].letters == word.letters }
  }

  /// Writes two adjacent words as one where the other name has them so, and words as their
  /// initials where the other name has those ("People's Liberation Army", "PLA").
  static func joining(
    _ words: [NameWord], towards others: [NameWord], usesInitials: Bool
  ) -> [NameWord] {
    var joined = words
    for other in others where other.kind == .word || other.kind == .acronym {
      if let at = joined.indices.dropLast().first(where: { index in
        let (first, second) = (joined[index], joined[index + 1])
        let alone = max(other.likeness(to: first), other.likeness(to: second))
        guard alone < 0.85 else { return false }
        let pair = first.letters + second.letters
        return NameWord.likeness(pair, other.letters) >= 0.82 || other.wadeGiles == pair
          || first.wadeGiles.flatMap { own in second.wadeGiles.map { own + $0 } } == other.letters
      }) {
        joined.replaceSubrange(at...at + 1, with: [joined[at].joined(with: joined[at + 1])])
      }
      let count = other.letters.count
      guard usesInitials, (2...6).contains(count), joined.count >= count else { continue }
      if let at = (0...joined.count - count).first(where: { start in
        joined[start..<start + count].map { $0.letters.first } == other.letters
      }) {
        joined.replaceSubrange(at..<at + count, with: [other])
      }
    }
    return joined
  }
}

/// Which words of one text stand for which of another.
struct PairAlignment {
  struct Link: Hashable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// In the order of the first text.
  let links: [Link]
  /// For each word, how well it is matched; 0 where it is not.
  let first: [Double]
  let second: [Double]

  init(_ a: [PairWord], _ b: [PairWord]) {
    var candidates: [(rank: Double, link: Link)] = []
    candidates.reserveCapacity(2 * max(a.count, b.count))
    for i in a.indices {
      for j in b.indices {
        let likeness = a[i].likeness(to: b[j])
        guard likeness > 0.5 else { continue }
        let place = abs(Double(i) / Double(a.count) - Double(j) / Double(b.count))
        let isGrammar = a[i].kind == .grammar
        let context = Self.sharedNeighbours(a, i, b, j)
        // A grammar word is matched only beside other matches.
        guard !isGrammar || context > 0 else { continue }
        let rank = likeness + 0.2 * Double(context) - 0.3 * place - (isGrammar ? 1 : 0)
        candidates.append((rank, Link(first: i, second: j, likeness: likeness)))
      }
    }
    candidates.sort { x, y in
      x.rank != y.rank
        ? x.rank > y.rank
        : (x.link.first + x.link.second, abs(x.link.first - x.link.second))
          < (y.link.first + y.link.second, abs(y.link.first - y.link.second))
    }
    var first = [Double](repeating: 0, count: a.count)
    var second = [Double](repeating: 0, count: b.count)
    var links: [Link] = []
    for (_, link) in candidates where first[link.first] == 0 && second[link.second] == 0 {
      first[link.first] = link.likeness
      second[link.second] = link.likeness
      links.append(link)
    }
    self.links = links.sorted { $0.first < $1.first }
    self.first = first
    self.second = second
  }

  private static func sharedNeighbours(_ a: [PairWord], _ i: Int, _ b: [PairWord], _ j: Int) -> Int
  {
    var shared = 0
    if i > 0, j > 0, a[i - 1].stem == b[j - 1].stem { shared += 1 }
    if i + 1 < a.count, j + 1 < b.count, a[i + 1].stem == b[j + 1].stem { shared += 1 }
    return shared
  }
}

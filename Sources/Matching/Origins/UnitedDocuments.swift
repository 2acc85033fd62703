/// Documents that links bring together.
struct UnitedDocuments {
  private let documents: [Int]
  /// For each document one that stands for it; its own standing for itself.
  private var above: [Int: Int]
  private var links: [OriginLink] = []

  init(_ documents: [Int]) {
    self.documents = documents
    above = Dictionary(uniqueKeysWithValues: documents.map { ($0, $0) })
  }

  /// Brings two documents together and keeps the link as a reason.
  mutating func take(_ link: OriginLink) {
    links.append(link)
    join(link.taker, link.giver)
  }

  /// Brings two documents together; the link is asked for only where they were apart.
  mutating func unite(_ first: Int, _ second: Int, for link: () -> OriginLink) {
    if top(first) != top(second) { take(link()) }
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (top(first), top(second))
    if a != b { above[b] = a }
  }

  private mutating func top(_ document: Int) -> Int {
    var top = document
    while let next = above[top], next != top { top = next }
    above[document] = top
    return top
  }

  /// The documents that belong together and why, the largest part first; documents in the order
  /// in which they were given.
  var parts: [(documents: [Int], links: [OriginLink])] {
    mutating get {
      var order: [Int] = []
      var parts: [Int: (documents: [Int], links: [OriginLink])] = [:]
      for document in documents {
        let top = top(document)
        if parts[top] == nil { order.append(top) }
        parts[top, default: ([], [])].documents.append(document)
      }
      for link in links { parts[top(link.taker)]?.links.append(link) }
      let found = order.compactMap { parts[$0] }
      return found.indices.sorted {
        (found[$1].documents.count, $0) < (found[$0].documents.count, $1)
      }.map { found[$0] }
    }
  }
}

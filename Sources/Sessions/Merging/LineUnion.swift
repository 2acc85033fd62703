/// The decisions of several sessions, each once, in an order that is that of every session.
///
/// A line is in it where any session has it. It is undone where one of them undid it, and leads where
/// none of them knows a later word: so the union of unions is the union, in any order.
struct LineUnion {
  private(set) var lines: [MergedLine] = []

  init(_ sources: [[MergedLine]]) {
    var merged: [String: MergedLine] = [:]
    for line in sources.joined() {
      guard var known = merged[line.identity] else {
        merged[line.identity] = line
        continue
      }
      if let undoing = line.undoing,
        known.undoing.map({ Self.comes(undoing, before: $0) }) ?? true
      {
        known.undoing = undoing
      }
      known.decides.formUnion(line.decides)
      known.leads.formIntersection(line.leads)
      merged[line.identity] = known
    }
    lines = Self.ordered(sources.map { $0.map(\.identity) }, merged)
  }

  /// Keeps the order of each session; where that leaves a choice, the earliest goes first.
  private static func ordered(_ orders: [[String]], _ merged: [String: MergedLine]) -> [MergedLine]
  {
    let places = orders.map { order in
      Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var next = orders.map(\.startIndex)
    var placed: Set<String> = []
    var lines: [MergedLine] = []
    while true {
      var fronts: [String] = []
      for order in orders.indices {
        while next[order] < orders[order].endIndex, placed.contains(orders[order][next[order]]) {
          next[order] += 1
        }
        if next[order] < orders[order].endIndex { fronts.append(orders[order][next[order]]) }
      }
      // A line that waits behind another one in some session comes after it.
      let ready = fronts.filter { front in
        orders.indices.allSatisfy { order in
          places[order][front].map { $0 == next[order] } ?? true
        }
      }
      let choices = (ready.isEmpty ? fronts : ready).compactMap { merged[$0] }
      guard let first = choices.min(by: comes) else { return lines }
      placed.insert(first.identity)
      lines.append(first)
    }
  }

  private static func comes(_ a: MergedLine, before b: MergedLine) -> Bool {
    a.event.at != b.event.at ? a.event.at < b.event.at : a.identity < b.identity
  }

  private static func comes(_ a: SessionEvent, before b: SessionEvent) -> Bool {
    a.at != b.at ? a.at < b.at : a.by.exact < b.by.exact
  }
}

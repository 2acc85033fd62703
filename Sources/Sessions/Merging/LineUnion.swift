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
    let steps = sources.map { lines in
      Dictionary(
        lines.map { ($0.identity, $0.event.step) }, uniquingKeysWith: { first, _ in first })
    }
    lines = Self.ordered(sources.map { $0.map(\.identity) }, merged, steps)
  }

  /// Whether two lines are of one step: in some session they are, and in none they are not.
  private static func areOneStep(_ a: MergedLine, _ b: MergedLine, _ steps: [[String: Int]]) -> Bool
  {
    let agreed = steps.compactMap { steps in
      steps[a.identity].flatMap { step in steps[b.identity].map { $0 == step } }
    }
    return (a.undoing == nil) == (b.undoing == nil) && !agreed.isEmpty && agreed.allSatisfy(\.self)
  }

  /// Keeps the order of each session; where that leaves a choice, the earliest goes first.
  /// The lines of a step stay together.
  private static func ordered(
    _ orders: [[String]], _ merged: [String: MergedLine], _ steps: [[String: Int]]
  ) -> [MergedLine] {
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
      let last = lines.last
      let further = choices.filter { choice in
        last.map { areOneStep($0, choice, steps) } ?? false
      }
      guard var line = (further.isEmpty ? choices : further).min(by: comes) else { return lines }
      line.continuesStep = !further.isEmpty
      placed.insert(line.identity)
      lines.append(line)
    }
  }

  private static func comes(_ a: MergedLine, before b: MergedLine) -> Bool {
    a.event.at != b.event.at ? a.event.at < b.event.at : a.identity < b.identity
  }

  private static func comes(_ a: SessionEvent, before b: SessionEvent) -> Bool {
    a.at != b.at ? a.at < b.at : a.by.exact < b.by.exact
  }
}

/// Which report stands inside which, and how deep.
struct Chain: Sendable {
  /// The draft whose content holds this one's cue; nil for an outermost one. As many as drafts.
  let parents: [Int?]
  /// 0 for an outermost draft.
  let depths: [Int]

  /// Cost: drafts of one stretch are compared with each other only.
  init(_ drafts: [Draft], in passage: Passage) {
    var parents = [Int?](repeating: nil, count: drafts.count)
    for index in drafts.indices {
      parents[index] = Chain.parent(of: index, in: drafts)
    }
    Chain.putOutletsFirst(&parents, drafts, passage)
    Chain.putCitationsInside(&parents, drafts)
    var depths = [Int](repeating: 0, count: drafts.count)
    for index in drafts.indices {
      var depth = 0
      var next = parents[index]
      while let parent = next, depth < 8 {
        depth += 1
        next = parents[parent]
      }
      depths[index] = depth
    }
    self.parents = parents
    self.depths = depths
  }

  /// The drafts from the outermost inwards: each is followed by those inside it.
  var order: [Int] {
    // The first draft inside each, and the next one inside the same.
    var children = [Int?](repeating: nil, count: parents.count)
    var siblings = children
    for (index, parent) in parents.enumerated().reversed() {
      guard let parent else { continue }
      siblings[index] = children[parent]
      children[parent] = index
    }
    var order: [Int] = []
    order.reserveCapacity(parents.count)
    var seen = [Bool](repeating: false, count: parents.count)
    var open: [Int] = []
    func visit(_ root: Int) {
      open.append(root)
      while let next = open.popLast() {
        if next != root, let sibling = siblings[next] { open.append(sibling) }
        if seen[next] { continue }
        seen[next] = true
        order.append(next)
        if let child = children[next] { open.append(child) }
      }
    }
    for root in parents.indices where parents[root] == nil { visit(root) }
    // What stands in a circle has no root, and comes last.
    for index in parents.indices where !seen[index] { visit(index) }
    return order
  }

  /// "Bloomberg reported that …, according to people familiar with the matter": the outlet reports
  /// what the people told it, so that its report is the outer one.
  private static func putOutletsFirst(
    _ parents: inout [Int?], _ drafts: [Draft], _ passage: Passage
  ) {
    for index in drafts.indices {
      guard let outer = parents[index], drafts[outer].rule == .accordingTo,
        drafts[outer].cue.lowerBound > drafts[index].cue.lowerBound,
        let source = drafts[index].source, let informant = drafts[outer].source,
        source.contains(where: {
          passage.words[$0].has(.outlet) && passage.words[$0].has(.capital)
        }), passage.kind(of: informant) == .unnamed
      else { continue }
      parents[index] = parents[outer]
      parents[outer] = index
      for inner in reach(of: index, in: drafts) where parents[inner] == index && inner != outer {
        parents[inner] = outer
      }
    }
  }

  /// "The paper, citing officials, said …": what it cites stands inside its report.
  private static func putCitationsInside(_ parents: inout [Int?], _ drafts: [Draft]) {
    for index in drafts.indices where drafts[index].rule == .citation {
      let near = max(0, index - 4)...min(drafts.count - 1, index + 4)
      let report = near.first {
        drafts[$0].rule != .citation && drafts[$0].content == drafts[index].content
      }
      guard let report else { continue }
      parents[index] = report
      for inner in reach(of: report, in: drafts) where parents[inner] == report && inner != index {
        parents[inner] = index
      }
    }
  }

  /// The drafts near enough to stand inside each other, so that the cost grows with the text.
  private static func reach(of index: Int, in drafts: [Draft]) -> Range<Int> {
    max(0, index - 12)..<min(drafts.count, index + 13)
  }

  /// The draft with the shortest content around the cue of `index`.
  private static func parent(of index: Int, in drafts: [Draft]) -> Int? {
    let cue = drafts[index].cue
    var best: (draft: Int, length: Int)?
    func look(_ other: Int) {
      guard other != index else { return }
      for content in drafts[other].content
      where content.lowerBound <= cue.lowerBound && cue.upperBound <= content.upperBound {
        let holdsBack = drafts[index].content.contains { $0.overlaps(drafts[other].cue) }
        if holdsBack, !isOuter(drafts[other], than: drafts[index]) { continue }
        if best.map({ content.count < $0.length }) ?? true { best = (other, content.count) }
      }
    }
    for other in (reach(of: index, in: drafts).lowerBound..<index).reversed() { look(other) }
    for other in (index + 1)..<reach(of: index, in: drafts).upperBound { look(other) }
    return best?.draft
  }

  /// Of two whose contents hold each other's cues, the one that holds the other's source too: "China
  /// may …, said Thompson". Where that does not tell, the earlier cue.
  private static func isOuter(_ draft: Draft, than other: Draft) -> Bool {
    func holdsSource(_ draft: Draft, of other: Draft) -> Bool {
      guard let source = other.source, let first = source.first, let last = source.last else {
        return false
      }
      return draft.content.contains { $0.contains(first) && $0.contains(last) }
    }
    let (holds, isHeld) = (holdsSource(draft, of: other), holdsSource(other, of: draft))
    return holds == isHeld ? draft.cue.lowerBound < other.cue.lowerBound : holds
  }
}

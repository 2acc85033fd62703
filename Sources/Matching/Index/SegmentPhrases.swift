extension IndexSegment {
  /// The positions at which terms follow each other inside one document, rising.
  func positions(ofPhrase keys: [TermKey]) -> [UInt32] {
    var lists: [(offset: UInt32, range: Range<Int>)] = []
    for (offset, key) in keys.enumerated() {
      guard let term = term(key) else { return [] }
      lists.append((UInt32(offset), range(of: term)))
    }
    lists.sort { ($0.range.count, $0.offset) < ($1.range.count, $1.offset) }
    guard let rarest = lists.first else { return [] }
    if lists.count == 1 { return Array(positions[rarest.range]) }
    return positions.withUnsafeBufferPointer { all in
      var starts: [UInt32] = []
      var cursors = lists.map(\.range.lowerBound)
      candidates: for index in rarest.range where all[index] >= rarest.offset {
        let start = all[index] - rarest.offset
        for list in 1..<lists.count {
          let wanted = start + lists[list].offset
          let end = lists[list].range.upperBound
          cursors[list] = all.firstIndex(notBelow: wanted, from: cursors[list], to: end)
          guard cursors[list] < end else { break candidates }
          if all[cursors[list]] != wanted { continue candidates }
        }
        let last = start + UInt32(keys.count) - 1
        if last < documentStarts[Int(document(at: start)) + 1] { starts.append(start) }
      }
      return starts
    }
  }

  /// The positions of two runs of terms that stand within `distance` words in one document.
  func positions(of left: [TermKey], near right: [TermKey], distance: Int) -> [UInt32] {
    let lefts = positions(ofPhrase: left)
    let rights = positions(ofPhrase: right)
    var found: [UInt32] = []
    var first = 0
    for start in lefts {
      let low = Int(start) - right.count - distance
      let high = Int(start) + left.count + distance
      while first < rights.count, Int(rights[first]) < low { first += 1 }
      var index = first
      var isNear = false
      while index < rights.count, Int(rights[index]) <= high {
        let other = Int(rights[index])
        let isApart = other >= Int(start) + left.count || other + right.count <= Int(start)
        if isApart, document(at: rights[index]) == document(at: start) {
          isNear = true
          found.append(rights[index])
        }
        index += 1
      }
      if isNear { found.append(start) }
    }
    return Array(Set(found)).sorted()
  }
}

/// Documents of a segment with what each scores: rising by document.
struct Postings: Sendable {
  var documents: [UInt32] = []
  var scores: [Float] = []

  /// Documents of both, scores added.
  func intersection(_ other: Postings) -> Postings {
    if documents.count > other.documents.count { return other.intersection(self) }
    var result = Postings()
    var at = 0
    for (index, document) in documents.enumerated() {
      at = other.documents.firstIndex(notBelow: document, from: at)
      guard at < other.documents.count else { break }
      if other.documents[at] == document {
        result.documents.append(document)
        result.scores.append(scores[index] + other.scores[at])
      }
    }
    return result
  }

  /// Documents of either, scores added.
  func union(_ other: Postings) -> Postings {
    var result = Postings()
    result.documents.reserveCapacity(documents.count + other.documents.count)
    result.scores.reserveCapacity(documents.count + other.documents.count)
    var (a, b) = (0, 0)
    while a < documents.count || b < other.documents.count {
      let left = a < documents.count ? documents[a] : .max
      let right = b < other.documents.count ? other.documents[b] : .max
      result.documents.append(min(left, right))
      result.scores.append((left <= right ? scores[a] : 0) + (right <= left ? other.scores[b] : 0))
      if left <= right { a += 1 }
      if right <= left { b += 1 }
    }
    return result
  }

  /// Documents that are not in `other`.
  func subtracting(_ other: Postings) -> Postings {
    var result = Postings()
    var at = 0
    for (index, document) in documents.enumerated() {
      at = other.documents.firstIndex(notBelow: document, from: at)
      if at < other.documents.count, other.documents[at] == document { continue }
      result.documents.append(document)
      result.scores.append(scores[index])
    }
    return result
  }
}

extension RandomAccessCollection where Element == UInt32, Index == Int {
  /// The first index from `start` on whose element is not below `value`, by galloping.
  @inline(__always)
  func firstIndex(notBelow value: UInt32, from start: Int) -> Int {
    firstIndex(notBelow: value, from: start, to: endIndex)
  }

  /// The first index in `start..<end` whose element is not below `value`, by galloping; `end`
  /// where there is none.
  @inline(__always)
  func firstIndex(notBelow value: UInt32, from start: Int, to end: Int) -> Int {
    var low = start
    var step = 1
    while low + step < end, self[low + step] < value {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, end)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

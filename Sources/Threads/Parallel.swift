/// The results of `work` on 0..<count, in order, made on all processors.
package func inParallel<Result: Sendable>(_ count: Int, _ work: (Int) -> Result) -> [Result] {
  let pieces = inPieces(count) { $0.map(work) }
  guard pieces.count > 1 else { return pieces.first ?? [] }
  var results: [Result] = []
  results.reserveCapacity(count)
  for piece in pieces { results += piece }
  return results
}

/// The results of `work` on the pieces of 0..<count, in order, made on all processors.
///
/// - Parameter most: how many pieces there are at most; several a processor, so that none waits
///   long for the others.
package func inPieces<Result: Sendable>(
  _ count: Int, most: Int = 16, _ work: (Range<Int>) -> Result
) -> [Result] {
  let pieces = max(1, min(most, count))
  guard pieces > 1 else { return [work(0..<count)] }
  var results = [Result?](repeating: nil, count: pieces)
  results.withUnsafeMutableBufferPointer { results in
    nonisolated(unsafe) let results = results
    withoutActuallyEscaping(work) { work in
      nonisolated(unsafe) let work = work
      SharedOutWork.perform(pieces) { piece in
        results[piece] = work(count * piece / pieces..<count * (piece + 1) / pieces)
      }
    }
  }
  return results.compactMap(\.self)
}

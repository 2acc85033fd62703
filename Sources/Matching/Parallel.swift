import Dispatch

/// The results of `work` on 0..<count, in order, made on two threads.
///
/// Two, since more than there are cores is slower and two are always there.
package func inParallel<Result: Sendable>(_ count: Int, _ work: (Int) -> Result) -> [Result] {
  guard count > 1 else { return (0..<count).map(work) }
  let middle = count / 2
  var halves: [[Result]] = [[], []]
  halves.withUnsafeMutableBufferPointer { halves in
    nonisolated(unsafe) let halves = halves
    withoutActuallyEscaping(work) { work in
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        halves[half] = (half == 0 ? 0..<middle : middle..<count).map(work)
      }
    }
  }
  return halves[0] + halves[1]
}

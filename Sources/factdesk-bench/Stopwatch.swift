import Glibc

/// What a piece of work cost.
struct Stopwatch {
  private let start = Stopwatch.now()
  private let startOfWork = Stopwatch.worked()

  /// Seconds since it was started.
  var seconds: Double { Stopwatch.now() - start }

  /// Seconds that processors worked for this process since then: what a shared machine does beside it
  /// is not in it.
  var processorSeconds: Double { Stopwatch.worked() - startOfWork }

  /// The largest resident size of the process so far, in megabytes of 1,048,576 bytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func now() -> Double { seconds(of: CLOCK_MONOTONIC) }

  private static func worked() -> Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

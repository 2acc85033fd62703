import Glibc

/// What a piece of work cost.
struct Stopwatch {
  private let start = Stopwatch.now()

  /// Seconds since it was started.
  var seconds: Double { Stopwatch.now() - start }

  /// The largest resident size of the process so far, in megabytes of 1,048,576 bytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

import Glibc

/// How often a law is tried with made-up values: a few in every run, many where `FACTDESK_LONG` is set.
public enum LongRun {
  /// The seeds of one law: 0 up to `short`, or up to 10,000 in a long run.
  public static func seeds(_ short: Int) -> Range<Int> {
    0..<(getenv("FACTDESK_LONG") == nil ? short : 10_000)
  }
}

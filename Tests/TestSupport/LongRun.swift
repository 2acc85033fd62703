import Glibc

/// How often a law is tried with made-up values: a few in every run, many where `FACTDESK_LONG` is set.
public enum LongRun {
  /// Whether `FACTDESK_LONG` is set.
  public static var isAsked: Bool { getenv("FACTDESK_LONG") != nil }

  /// The seeds of one law: 0 up to `short`, or up to 10,000 in a long run.
  public static func seeds(_ short: Int) -> Range<Int> {
    0..<(isAsked ? 10_000 : short)
  }
}

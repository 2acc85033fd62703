/// A moment, to the second, in UTC: "2026-11-22T09:30:00Z". It describes; it never orders.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  public init(seconds: Int) {
    self.seconds = seconds
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}

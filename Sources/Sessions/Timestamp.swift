import Text

/// A moment, to the second, in UTC: "2026-11-22T09:30:00Z". It describes; it never orders.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, within the years 1…9999.
  public let seconds: Int

  private static let perDay = 86_400
  private static let pattern = Array("0000-00-00T00:00:00Z".utf8)
  private static let known = -62_135_596_800...253_402_300_799

  /// Takes the nearest moment of the years 1…9999.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, Self.known.lowerBound), Self.known.upperBound)
  }

  /// Reads "2026-11-22T09:30:00Z", and no other form.
  public init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == Self.pattern.count else { return nil }
    for (index, pattern) in Self.pattern.enumerated() {
      let byte = bytes[index]
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      guard pattern == UInt8(ascii: "0") ? isDigit : byte == pattern else { return nil }
    }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard
      let day = CalendarDate(year: number(0..<4), month: number(5..<7), day: number(8..<10)),
      hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = day.dayNumber * Self.perDay + hour * 3600 + minute * 60 + second
  }

  /// "2026-11-22T09:30:00Z".
  public var iso: String {
    let day = Int((Double(seconds) / Double(Self.perDay)).rounded(.down))
    let second = seconds - day * Self.perDay
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = CalendarDate(dayNumber: day)?.iso ?? "0001-01-01"
    return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}

extension Timestamp {
  /// "2026-11-22".
  public var day: String { String(iso.prefix(10)) }
}

import Text

/// Dates in an article that cannot be: two months in one, a weekday that does not fit.
enum ImpossibleDates {
  /// Reports after which a document says no more of them.
  private static let most = 20

  /// - Parameter sentences: only those that name two months, a month and a weekday, or a month and a
  ///   number that few months have as a day are read.
  static func faults(
    in text: SourceText, sentences: [TextRange], published: CalendarDate?
  ) -> [Fault] {
    var faults: [Fault] = []
    for sentence in sentences where mayContradictItself(text, sentence) {
      for mention in dateMentions(in: text, within: sentence, reference: published) {
        guard let why = mention.impossible, faults.count < most else { continue }
        faults.append(
          Fault(
            .date, "there is no such date: '\(text.string(mention.range))' (\(why))",
            hint: "see what the source says itself"))
      }
    }
    return faults
  }

  private static func mayContradictItself(_ text: SourceText, _ range: TextRange) -> Bool {
    var months = 0
    var weekdays = 0
    var lateDays = 0
    text.utf8.withUnsafeBufferPointer { bytes in
      var index = range.start
      while index + 2 < range.end {
        // Names begin with a capital after what is no letter.
        if (65...90).contains(bytes[index]), index == range.start || bytes[index - 1] < 65 {
          let key =
            UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8
            | UInt32(bytes[index + 2])
          if monthKeys.contains(key) { months += 1 }
          if weekdayKeys.contains(key) { weekdays += 1 }
        }
        if isLateDay(bytes, index, range) { lateDays += 1 }
        index += 1
      }
    }
    return months >= 2 || (months >= 1 && weekdays + lateDays >= 1)
  }

  /// Whether a number from 29 to 99 stands at `index`, alone.
  private static func isLateDay(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: TextRange
  ) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      place >= range.start && place < range.end && (48...57).contains(bytes[place])
    }
    guard isDigit(index), isDigit(index + 1), !isDigit(index - 1), !isDigit(index + 2) else {
      return false
    }
    return (bytes[index] - 48) * 10 + bytes[index + 1] - 48 >= 29
  }

  private static let monthKeys = keys("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  private static let weekdayKeys = keys("Mon Tue Wed Thu Fri Sat Sun")

  /// The first three letters of names as one number each.
  private static func keys(_ names: String) -> Set<UInt32> {
    Set(names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }
}

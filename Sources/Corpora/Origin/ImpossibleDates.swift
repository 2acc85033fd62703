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
    text.utf8.withUnsafeBufferPointer { bytes in
      // Names begin with a capital after what is no letter.
      let months = count(in: range, bytes) { eight in
        eight.among(UInt8(ascii: "A")...UInt8(ascii: "S"))
      } where: { index in
        isName(bytes, index, range, monthLetters, monthKeys)
      }
      guard months == 1 else { return months > 1 }
      return count(in: range, bytes) { eight in
        eight.among(UInt8(ascii: "F")...UInt8(ascii: "W"))
          | eight.among(UInt8(ascii: "2")...UInt8(ascii: "9"))
      } where: { index in
        isName(bytes, index, range, weekdayLetters, weekdayKeys) || isLateDay(bytes, index, range)
      } > 0
    }
  }

  /// How many of the places that `among` finds, eight bytes at a time, are what is asked for; two
  /// stand for more. The last two bytes begin nothing.
  @inline(__always)
  private static func count(
    in range: TextRange, _ bytes: UnsafeBufferPointer<UInt8>, among: (EightBytes) -> UInt64,
    where isOne: (Int) -> Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var found = 0
    for index in stride(from: range.start, to: range.end - 2, by: 8) {
      var places = among(EightBytes(base + index, of: range.end - 2 - index))
      while places != 0 {
        if isOne(index + places.trailingZeroBitCount / 8) { found += 1 }
        if found > 1 { return found }
        places &= places &- 1
      }
    }
    return found
  }

  /// Whether a word that begins with the letters of one of `keys` begins at `index`.
  ///
  /// - Parameter letters: the first letters of `keys`, a bit each.
  @inline(__always)
  private static func isName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: TextRange, _ letters: UInt32,
    _ keys: @autoclosure () -> [UInt32]
  ) -> Bool {
    guard (65...90).contains(bytes[index]), letters >> UInt32(bytes[index] - 65) & 1 == 1,
      index == range.start || bytes[index - 1] < 65
    else { return false }
    return keys().contains(
      UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]))
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

  private static let monthLetters = letters("JFMASOND")
  private static let weekdayLetters = letters("MTWFS")

  private static func letters(_ letters: StaticString) -> UInt32 {
    letters.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt32($1 - 65) } }
  }

  /// The first three letters of names as one number each.
  private static func keys(_ names: String) -> [UInt32] {
    names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}

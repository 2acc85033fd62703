import Text

/// A whole date as a page writes it: "March 16, 2022", "16 Mar 2022", "2022-03-16T09:30:00Z".
struct WrittenDate: Hashable, Sendable {
  let date: CalendarDate
  /// UTF-8 offsets in the string that was read.
  let range: TextRange
}

extension WrittenDate {
  /// The first date in `words`, and what was written like a date but cannot be one.
  static func first(in words: String) -> (date: WrittenDate?, impossible: String?) {
    let tokens = DateTokens.of(Array(words.utf8))
    var impossible: String?
    for index in tokens.indices {
      guard let (year, month, day, end) = parts(tokens, at: index) else { continue }
      let range = TextRange(tokens[index].range.start, end)
      if let date = CalendarDate(year: year, month: month, day: day) {
        return (WrittenDate(date: date, range: range), impossible)
      }
      impossible =
        impossible ?? String(decoding: Array(words.utf8)[range.start..<range.end], as: UTF8.self)
    }
    return (nil, impossible)
  }

  private static func parts(_ tokens: [DateToken], at index: Int)
    -> (year: Int, month: Int, day: Int, end: Int)?
  {
    func token(_ offset: Int) -> DateToken? {
      index + offset < tokens.count ? tokens[index + offset] : nil
    }
    guard let a = token(0), let b = token(1), let c = token(2) else { return nil }
    // 2022-03-16, 2022/3/16
    if let year = a.year, let month = b.number, let day = c.number, a.mark == b.mark,
      let mark = a.mark, "-/.".utf8.contains(mark)
    {
      return (year, month, day, c.range.end)
    }
    // March 16, 2022
    if let month = a.month, let day = b.number, day < 100, let year = c.year {
      return (year, month, day, c.range.end)
    }
    // 16 March 2022
    if let day = a.number, day < 100, let month = b.month, let year = c.year {
      return (year, month, day, c.range.end)
    }
    // 16.03.2022: only where the order is plain from the numbers
    if let first = a.number, let second = b.number, let year = c.year, a.mark == b.mark,
      let mark = a.mark, "-/.".utf8.contains(mark), first < 100, second < 100
    {
      if mark == UInt8(ascii: ".") || first > 12 { return (year, second, first, c.range.end) }
      if second > 12 { return (year, first, second, c.range.end) }
    }
    return nil
  }
}

/// A word or number of a date.
struct DateToken {
  let range: TextRange
  /// nil for a word.
  let number: Int?
  /// 1…12, for the name of a month.
  let month: Int?
  /// The mark that joins it to the next token without a blank; nil where there is a blank.
  let mark: UInt8?

  /// A number that can be a year.
  var year: Int? { number.flatMap { (1000...2999).contains($0) ? $0 : nil } }
}

enum DateTokens {
  /// Words and numbers of `bytes`; "16th" is the number 16; a T after a day ends it.
  static func of(_ bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = 0
    while index < bytes.count, tokens.count < 400 {
      let start = index
      var number: Int?
      var month: Int?
      if (48...57).contains(bytes[index]) {
        var value = 0
        while index < bytes.count, (48...57).contains(bytes[index]), index < start + 8 {
          value = value * 10 + Int(bytes[index] - 48)
          index += 1
        }
        number = value
        let suffix = bytes[index...].prefix(2).map { $0 | 0x20 }
        if ["st", "nd", "rd", "th"].contains(where: { suffix.elementsEqual($0.utf8) }) {
          index += 2
        }
      } else if isLetter(bytes[index]) {
        while index < bytes.count, isLetter(bytes[index]) { index += 1 }
        month = monthNumber(bytes[start..<index])
        if month != nil, index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
      } else {
        index += 1
        continue
      }
      let end = index
      var mark: UInt8?
      if index + 1 < bytes.count, bytes[index + 1] > 32 { mark = bytes[index] }
      tokens.append(
        DateToken(range: TextRange(start, end), number: number, month: month, mark: mark))
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// English names of months, whole or cut to three letters or more ("Sept").
  private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    let word = word.map { $0 | 0x20 }
    let index = monthNames.firstIndex { $0.starts(with: word) }
    return index.map { $0 + 1 }
  }

  private static let monthNames: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }
}

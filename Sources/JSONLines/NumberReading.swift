/// Numbers of a JSON text.
extension JSONReader {
  /// Reads a number, or finds that there is no JSON value at all.
  mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    let isNegative = take("-")
    let firstDigit = index
    if !take("0") { try digits() }
    let isZero = index == firstDigit + 1 && bytes[firstDigit] == UInt8(ascii: "0")
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    if isWhole, !(isNegative && isZero) {
      if let integer = integer(firstDigit..<index, isNegative: isNegative) {
        return .integer(integer)
      }
      return .bigInteger(digits: String(decoding: bytes[start..<index], as: UTF8.self))
    }
    let spelling = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let decimal = Double(spelling), decimal.isFinite else {
      throw JSONError(offset: start, why: "a number out of range")
    }
    return .decimal(decimal)
  }

  /// The value of digits; nil where 64 bits do not hold it.
  private func integer(_ range: Range<Int>, isNegative: Bool) -> Int? {
    var value = 0
    for index in range {
      let (tens, overflowsTens) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(bytes[index] - UInt8(ascii: "0"))
      // Counting downwards for a negative number reaches Int.min too.
      let (sum, overflows) =
        isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !overflowsTens, !overflows else { return nil }
      value = sum
    }
    return value
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while let byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    guard index > start else { throw error("not a JSON value") }
  }
}

import JSONLines
import TestSupport
import Testing

/// What holds of every value, tried on random ones and on hostile strings.
@Suite struct JSONLawsTests {
  @Test(arguments: 0..<300)
  func whatIsWrittenReadsBackEqual(seed: Int) throws {
    var random = RandomJSON(seed: seed)
    let value = random.value()
    let line = value.line
    let read = try JSONValue(parsing: line)
    #expect(read == value)
    #expect(read.line.utf8.elementsEqual(line.utf8))
    #expect(!line.utf8.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test(arguments: 0..<20)
  func everyPrefixOfAnObjectIsRefusedCleanly(seed: Int) {
    var random = RandomJSON(seed: seed)
    let line = Array(JSONValue.object(["first": random.value(depth: 3), "last": .null]).line.utf8)
    for length in 0..<line.count {
      do {
        _ = try JSONValue(parsing: line[..<length])
        Issue.record("\(length) of \(line.count) bytes were read as a whole object")
      } catch {
        #expect(error.offset <= length)
      }
    }
  }

  @Test(arguments: 0..<20)
  func anyFlippedByteIsReadOrRefusedButNeverFatal(seed: Int) {
    var random = RandomJSON(seed: seed)
    var line = Array(JSONValue.array([random.value(depth: 3)]).line.utf8)
    for _ in 0..<200 {
      let index = Int.random(in: 0..<line.count, using: &random)
      let before = line[index]
      line[index] = UInt8.random(in: 0...255, using: &random)
      if let value = try? JSONValue(parsing: line) {
        #expect((try? JSONValue(parsing: value.line)) == value)
      }
      line[index] = before
    }
  }

  @Test(arguments: HostileString.all)
  func hostileStringsAreWrittenWithoutOneActiveByte(hostile: HostileString) throws {
    let line = JSONValue.object([hostile.text: .string(hostile.text)]).line
    let isSafe = !line.unicodeScalars.contains { isActive($0) }
    #expect(isSafe)
    let object = try #require(try JSONValue(parsing: line).object)
    #expect(object[hostile.text] == .string(hostile.text))
  }

  private func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func everyScalarIsEscapedOrStandsForItself() throws {
    let all = (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
    // One string for all of them: a line for each would take minutes.
    let whole = all.reduce(into: String.UnicodeScalarView()) { $0.append($1) }
    let line = JSONValue.string(String(whole)).line
    #expect(try JSONValue(parsing: line) == .string(String(whole)))
    let active = all.filter { isActive($0) || $0 == "\"" || $0 == "\\" }
    #expect(line.utf8.count { $0 == UInt8(ascii: "\\") } == active.count + 1)
    for scalar in active {
      let line = JSONValue.string(String(scalar)).line
      #expect(line.utf8.allSatisfy { $0 > 0x1F && $0 < 0x7F })
    }
  }

  @Test(arguments: [
    0.1, 1.0 / 3, .leastNonzeroMagnitude, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22,
    1e21,
    123456789.125,
    9_007_199_254_740_991, -0.0, 1e-5, 100,
  ])
  func aDecimalComesBackBitByBit(decimal: Double) throws {
    guard case .decimal(let read) = try JSONValue(parsing: JSONValue.decimal(decimal).line) else {
      Issue.record("a decimal is read as a decimal")
      return
    }
    #expect(read.bitPattern == decimal.bitPattern)
  }

  @Test func appendingGivesTheBytesOfTheLine() {
    var random = RandomJSON(seed: 7)
    let value = random.value()
    var bytes = Array("before ".utf8)
    value.write(to: &bytes)
    #expect(bytes == Array(("before " + value.line).utf8))
  }

  @Test func stringsThatOnlyLookEqualAreDifferent() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONValue.decimal(0.0) != .decimal(-0.0))
    var object: JSONObject = ["é": .integer(1)]
    object["e\u{301}"] = .integer(2)
    #expect(object.members.map(\.value) == [.integer(1), .integer(2)])
    object["é"] = nil
    #expect(object["e\u{301}"] == .integer(2))
    #expect(object["é"] == nil)
  }
}

import Testing
import Text

@Suite struct PackingTests {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 40, Int.max])
  func numbersComeBack(_ number: Int) throws {
    var writer = PackedWriter()
    writer.write(number)
    var reader = PackedReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [0, -1, 1, -64, 64, 1 << 40, -(1 << 61)])
  func signedNumbersComeBack(_ number: Int) throws {
    var writer = PackedWriter()
    writer.write(signed: number)
    var reader = PackedReader(writer.bytes)
    #expect(try reader.signedNumber() == number)
  }

  @Test func valuesComeBackInTheirOrder() throws {
    let before = TextRange(5, 9)
    var writer = PackedWriter()
    writer.write(true)
    writer.write(-0.1)
    writer.write("naïve – 東京")
    writer.write(before, from: 40)
    writer.write(["a", "", "b"]) { $0.write($1) }
    writer.write(optional: Int?.none) { $0.write($1) }
    writer.write(optional: 7) { $0.write($1) }
    writer.write(list: [UInt32.max, 0, 1])
    writer.write(list: [UInt16]())

    var reader = PackedReader(writer.bytes)
    #expect(try reader.flag())
    #expect(try reader.double() == -0.1)
    #expect(try reader.string() == "naïve – 東京")
    #expect(try reader.range(from: 40) == before)
    let words = try reader.list { reader throws(PackedDamage) in try reader.string() }
    #expect(words == ["a", "", "b"])
    let none = try reader.optional { reader throws(PackedDamage) in try reader.number() }
    #expect(none == nil)
    let seven = try reader.optional { reader throws(PackedDamage) in try reader.number() }
    #expect(seven == 7)
    #expect(try reader.list(of: UInt32.self) == [UInt32.max, 0, 1])
    #expect(try reader.list(of: UInt16.self).isEmpty)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: ["0001-01-01", "1969-12-31", "2021-06-14", "9999-12-31"])
  func daysComeBack(_ iso: String) throws {
    let day = try #require(CalendarDate(iso: iso))
    var writer = PackedWriter()
    writer.write(day)
    var reader = PackedReader(writer.bytes)
    #expect(try reader.day() == day)
  }

  @Test func aDayBeyondTheCalendarIsAnError() {
    var writer = PackedWriter()
    writer.write(signed: 1 << 40)
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(writer.bytes)
      _ = try reader.day()
    }
  }

  @Test func bytesThatEndEarlyAreAnError() {
    var writer = PackedWriter()
    writer.write("a sentence of some length")
    writer.write(list: [UInt64](1...4))
    let whole = writer.bytes
    for count in 0..<whole.count {
      var reader = PackedReader(Array(whole[..<count]))
      #expect(throws: PackedDamage.self) {
        _ = try reader.string()
        _ = try reader.list(of: UInt64.self)
      }
    }
  }

  @Test(arguments: [
    [UInt8](repeating: 0xFF, count: 12), [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ])
  func countsBeyondTheBytesAreAnError(_ bytes: [UInt8]) {
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(bytes)
      _ = try reader.list(of: UInt32.self)
    }
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(bytes)
      _ = try reader.list { reader throws(PackedDamage) in try reader.byte() }
    }
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(bytes)
      _ = try reader.string()
    }
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(bytes)
      _ = try reader.range(from: 0)
    }
  }
}

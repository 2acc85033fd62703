import Glibc
import JSONLines
import TestSupport
import Testing

@Suite struct JSONLineReaderTests {
  typealias Line = JSONLineReader.Line
  typealias Fault = JSONLineReader.Fault

  private func read(_ bytes: [UInt8], limit: Int = JSONLineReader.usualLimit) throws
    -> [Result<Line, Fault>]
  {
    let folder = try TemporaryFolder()
    let descriptor = open(try folder.write(bytes, to: "records"), O_RDONLY)
    defer { close(descriptor) }
    var reader = JSONLineReader(descriptor: descriptor, limit: limit)
    var all: [Result<Line, Fault>] = []
    while let next = reader.next() { all.append(next) }
    return all
  }

  private func record(_ number: Int, _ offset: Int, _ value: JSONValue) -> Result<Line, Fault> {
    .success(Line(number: number, offset: offset, value: value))
  }

  @Test func linesHaveNumbersAndOffsets() throws {
    #expect(
      try read(Array("1\n\n 2 \r\n  \r\n\"é\"\n3".utf8)) == [
        record(1, 0, .integer(1)), record(3, 3, .integer(2)), record(5, 12, .string("é")),
        record(6, 17, .integer(3)),
      ])
    #expect(try read([]) == [])
    #expect(try read(Array("\n\n".utf8)) == [])
  }

  @Test func aByteOrderMarkIsPassedOverAtTheStartOnly() throws {
    #expect(
      try read([0xEF, 0xBB, 0xBF] + Array("1\n\u{FEFF}2\n".utf8)) == [
        record(1, 0, .integer(1)),
        .failure(
          .malformed(line: 2, offset: 5, error: JSONError(offset: 0, why: "not a JSON value"))),
      ])
    #expect(
      try read([0xEF, 0xBB, 0xBF] + Array("[x".utf8)) == [
        .failure(
          .malformed(line: 1, offset: 0, error: JSONError(offset: 4, why: "not a JSON value")))
      ])
  }

  @Test func theStreamGoesOnBehindAFault() throws {
    #expect(
      try read(Array("{}\n{\"a\":1,\"a\":2}\n{}\n{\"a\"".utf8)) == [
        record(1, 0, .object([:])),
        .failure(
          .malformed(line: 2, offset: 3, error: JSONError(offset: 7, why: "a key twice: 'a'"))),
        record(3, 17, .object([:])),
        .failure(
          .malformed(line: 4, offset: 20, error: JSONError(offset: 4, why: "':' is missing"))),
      ])
  }

  @Test(arguments: [10, 100, 300_000, 2_000_000])
  func aLineBeyondTheLimitIsPassedOver(length: Int) throws {
    let long = "\"" + String(repeating: "a", count: length - 2) + "\""
    let expected = [
      record(1, 0, .integer(1)), .failure(.tooLong(line: 2, offset: 2, limit: length - 1)),
      record(3, length + 3, .integer(2)),
    ]
    #expect(try read(Array("1\n\(long)\n2\n".utf8), limit: length - 1) == expected)
    #expect(try read(Array("1\n\(long)\n2\n".utf8), limit: length).count == 3)
    #expect(try read(Array("1\n\(long)".utf8), limit: length - 1) == Array(expected.prefix(2)))
  }

  @Test func manyLinesCrossTheBlocks() throws {
    let line = "{\"text\":\"" + String(repeating: "word ", count: 300) + "\"}\n"
    let all = try read(Array(String(repeating: line, count: 1_000).utf8))
    #expect(all.count == 1_000)
    for (index, result) in all.enumerated() {
      let read = try result.get()
      #expect(read.number == index + 1)
      #expect(read.offset == index * line.utf8.count)
      #expect(read.value.line + "\n" == line)
    }
  }

  @Test func aPipeIsReadAsItComes() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    var reader = JSONLineReader(descriptor: ends[0])
    _ = write(ends[1], "1\n2", 3)
    #expect(reader.next() == record(1, 0, .integer(1)))
    _ = write(ends[1], "3\n", 2)
    #expect(reader.next() == record(2, 2, .integer(23)))
    close(ends[1])
    #expect(reader.next() == nil)
    close(ends[0])
  }

  @Test func whatCannotBeReadIsAFaultAndThenTheEnd() {
    var reader = JSONLineReader(descriptor: -1)
    #expect(reader.next() == .failure(.unreadable(errno: EBADF)))
    #expect(reader.next() == nil)
  }
}

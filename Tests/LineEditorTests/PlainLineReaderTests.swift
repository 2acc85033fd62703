import Glibc
import LineEditor
import TestSupport
import Testing

@Suite struct PlainLineReaderTests {
  private func lines(_ bytes: [UInt8], limit: Int = PlainLineReader.usualLimit) throws
    -> (inputs: [LineInput], repairs: [PlainLineReader.Repair])
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "script")
    let reader = try #require(PlainLineReader(path: path, limit: limit))
    var inputs: [LineInput] = []
    while true {
      let input = reader.next()
      guard case .line = input else { return (inputs + [input], reader.repairs) }
      inputs.append(input)
      #expect(reader.lineNumber == inputs.count)
    }
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\n\n b \n", ["a", "", " b "]), ("a\rb\n", ["a\rb"]),
    ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
    ("日本\ne\u{301}\n", ["日本", "e\u{301}"]),
  ])
  func linesAreWhatStandsBetweenLineFeeds(text: String, expected: [String]) throws {
    let found = try lines(Array(text.utf8))
    #expect(found.inputs == expected.map(LineInput.line) + [.endOfInput])
    #expect(found.repairs == [])
  }

  @Test(arguments: [
    ("a\0b", "a\u{FFFD}b", 1), ("\0", "\u{FFFD}", 0),
  ])
  func aZeroByteIsRepairedAndTold(text: String, line: String, byte: Int) throws {
    let found = try lines(Array("ok\n\(text)\nok".utf8))
    #expect(found.inputs == [.line("ok"), .line(line), .line("ok"), .endOfInput])
    #expect(found.repairs == [PlainLineReader.Repair(line: 2, byte: byte)])
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1), ([0x93, 0x61, 0x94], "\u{FFFD}a\u{FFFD}", 0),
      ([0x61, 0xE2, 0x82], "a\u{FFFD}", 1), ([0xE2, 0x82, 0x61], "\u{FFFD}a", 0),
      ([0xED, 0xA0, 0x80], "\u{FFFD}", 0), ([0xC3, 0xA9, 0xC3], "é\u{FFFD}", 2),
    ] as [([UInt8], String, Int)])
  func whatIsNotUTF8IsRepairedAndTold(bytes: [UInt8], line: String, byte: Int) throws {
    let found = try lines(bytes + [0x0A])
    #expect(found.inputs == [.line(line), .endOfInput])
    #expect(found.repairs.map(\.line) == [1])
  }

  @Test func linesCrossTheBlocks() throws {
    let texts = (0..<20_000).map { "line \($0) " + String(repeating: "é", count: $0 % 50) }
    let found = try lines(Array(texts.joined(separator: "\n").utf8))
    #expect(found.inputs == texts.map(LineInput.line) + [.endOfInput])
  }

  @Test func aLineBeyondTheLimitIsRefused() throws {
    let long = [UInt8](repeating: 0x61, count: 200_000)
    #expect(try lines(long, limit: 100_000).inputs == [.failed(errno: EMSGSIZE)])
    #expect(try lines(long, limit: 200_000).inputs.count == 2)
  }

  @Test func aPipeIsReadAsItComes() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    let reader = PlainLineReader(descriptor: ends[0])
    _ = write(ends[1], "one\ntw", 6)
    #expect(reader.next() == .line("one"))
    _ = write(ends[1], "o\n", 2)
    #expect(reader.next() == .line("two"))
    close(ends[1])
    #expect(reader.next() == .endOfInput)
    #expect(reader.next() == .endOfInput)
    close(ends[0])
  }

  @Test func whatCannotBeReadFails() {
    #expect(PlainLineReader(path: "/nonexistent/script") == nil)
    #expect(PlainLineReader(path: "/tmp")?.next() == .failed(errno: EISDIR))
  }

  @Test func aPipedProgramTouchesNoTerminal() throws {
    let run = try Program.run("LinePrompt", input: "one\r\ntwo\t\u{1B}[A\nbad\0\nend")
    #expect(
      run.outputText == """
        line: "one"
        line: "two\\t\\u{1B}[A"
        line: "bad\u{FFFD}"
        repair 3:3
        line: "end"
        repair 3:3
        end

        """)
    #expect(run.errorText == "")
    #expect(run.ending == .exited(0))
  }
}

import Corpora
import Testing
import Text

/// A long file of records is read a window at a time, and gives what it gives when read at once.
struct LineWindowTests {
  private let folder = TemporaryFolder()

  private static let records = (1...40).map { number in
    let words = String(
      repeating: "The mayor of Lowden said é the bridge is closed. ", count: number)
    return "{\"id\":\"r\(number)\",\"title\":\"Bridge \(number)\",\"text\":\"\(words)\"}"
  }

  /// What a reading gave, in every particular that is kept.
  private func packed(_ loaded: CorpusLoader.Loaded) -> [UInt8] {
    var writer = PackedWriter()
    writer.write(loaded.documents) { $1.pack(into: &$0) }
    writer.write(loaded.findings) { $1.pack(into: &$0) }
    return writer.bytes
  }

  private func expectTheSame(_ path: String, window: Int) throws {
    let whole = packed(try CorpusLoader().load([path]))
    let inWindows = packed(try CorpusLoader(window: window).load([path]))
    #expect(inWindows == whole, "windows of \(window) bytes")
  }

  @Test(arguments: [64, 1_000, 5_000, 7_777, 20_000])
  func windowsGiveWhatTheWholeGives(window: Int) throws {
    let text = Self.records.joined(separator: "\n") + "\n"
    try expectTheSame(folder.write("records.ndjson", text), window: window)
    try expectTheSame(folder.write("open.ndjson", String(text.dropLast())), window: window)
  }

  @Test func faultsKnowTheirLines() throws {
    var lines = Self.records
    lines.insert("{\"id\": 7,", at: 30)
    lines.insert("", at: 12)
    lines.append("[1]")
    let path = folder.write("records.ndjson", lines.joined(separator: "\n"))
    try expectTheSame(path, window: 4_000)
    let findings = try CorpusLoader(window: 4_000).load([path]).findings
    #expect(findings.compactMap(\.line) == [32, 43])
  }

  @Test(arguments: [
    [UInt8](repeating: 0xE9, count: 1), [0, 0, 0], Array("{\"text\":\"\u{FEFF}\"}".utf8),
  ])
  func whatTheWholeMustJudgeIsLeftToIt(odd: [UInt8]) throws {
    let records = Array((Self.records.joined(separator: "\n") + "\n").utf8)
    try expectTheSame(folder.write("end.ndjson", records + odd), window: 4_000)
    try expectTheSame(folder.write("start.ndjson", odd + [10] + records), window: 4_000)
  }

  @Test func otherFilesAreReadAsBefore() throws {
    let page = "<html><body><p>" + Self.records.joined(separator: "</p><p>") + "</p></body></html>"
    try expectTheSame(folder.write("page.html", page), window: 1_000)
    try expectTheSame(
      folder.write("text.txt", Self.records.joined(separator: "\n\n")), window: 1_000)
    let list = "[" + Self.records.joined(separator: ",\n") + "]"
    try expectTheSame(folder.write("list.json", list), window: 1_000)
  }
}

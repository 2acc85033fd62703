import FoundationEssentials
import TestSupport
import Testing
import Text

private let seeds = Checkout.root + "/seeds"

@Test("Every seed is explained, and every seed that is explained is there")
func seedsAreExplained() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: seeds).filter {
    $0 != "SOURCES.md"
  }
  let table = String(
    decoding: try Data(contentsOf: URL(filePath: seeds + "/SOURCES.md")), as: UTF8.self)
  let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
  let explained = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
  #expect(files.sorted() == explained)
}

@Test("The seeds hold the quotations that their readers compare")
func seedsHoldQuotations() throws {
  let path = seeds + "/07-what-experts-expect.md"
  let text = try #require(SourceText(validating: Array(try Data(contentsOf: URL(filePath: path)))))
  let quoted = quotations(in: text, within: text.range).map { text.string($0.inner) }
  #expect(quoted.contains("obvious advantage"))
  #expect(quoted.contains("very basic things"))
}

import FoundationEssentials
import TestSupport
import Testing

@testable import Export

@Suite struct TemplateFieldTests {
  /// The names that the README's table of fields has.
  private func documented() throws -> Set<String> {
    let url = URL(filePath: Checkout.root + "/README.md")
    let readme = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let section = try #require(readme.split(separator: "### Templates").last)
    let rows = section.split(separator: "\n").drop { !$0.hasPrefix("| in | fields |") }
      .prefix { $0.hasPrefix("|") }
    let quoted = rows.flatMap { row in
      row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    }
    return Set(quoted.filter { $0 != "evidence…" }.map(String.init))
  }

  @Test func theReadmeHasEveryFieldAndNoOther() throws {
    #expect(try documented().sorted() == TemplateField.known.sorted())
  }
}

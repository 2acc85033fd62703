import Export
import TestSupport
import Testing
import Text

/// What GitHub adds to CommonMark – bare addresses, tables, strike-through – is made of no data either.
@Suite(
  .enabled(
    if: MarkdownReader.gitHub != nil, "skipped: the package cmark-gfm is not installed"))
struct GitHubMarkdownTests {
  private func shape(_ text: String) throws -> [String] {
    try #require(MarkdownReader.gitHub).shape(markdown(Desk(replacing: text).report))
  }

  @Test(arguments: HostileString.attacks) func dataIsNeverMarkup(_ hostile: HostileString) throws {
    #expect(try shape(hostile.text) == shape("word"))
  }

  @Test(arguments: [
    "see https://evil.example/a", "(http://evil.example)", "_ftp://evil.example_",
    "www.evil.example", "WWW.evil.example", "~~struck~~", "a | b\n--- | ---", "[^1]", "- [x] done",
    "https://evil.example?a=b&c=https://evil.example",
  ]) func whatGitHubAddsIsNoneToo(text: String) throws {
    #expect(try shape(text) == shape("word"))
  }

  @Test func readableAddressesAreStillNoLinks() throws {
    let reader = try #require(MarkdownReader.gitHub)
    let page = markdown(Desk().report)
    #expect(page.contains("`https://north.example/rome?a=1`"))
    let links = try reader.xml(page).split(separator: "destination=\"").dropFirst()
    #expect(!links.isEmpty && links.allSatisfy { !$0.hasPrefix("https://north.example") })
  }
}

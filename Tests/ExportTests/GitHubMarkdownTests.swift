import TestSupport
import Testing
import Text

@testable import Export

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

  /// GitHub looks for these in what is left when all escapes are read.
  @Test(arguments: [
    "ask ana@evil.example", "mailto:ana@evil.example", "xmpp:ana@evil.example/a",
    "(ana@evil.example)",
    "*ana@evil.example*", "`ana@evil.example`", "``ana@evil.example`",
    "ana@evil.example@evil.example",
    "a.b+c-d_e@evil-x_y.example.", "\\ana@evil.example", "<ana@evil.example>", "é.ana@evil.example",
    "ana&#64;evil.example", "__a@evil.example__", "https://ana@evil.example",
    "a@[b](c@evil.example)",
  ]) func aMailAddressIsNoLinkEither(text: String) throws {
    let reader = try #require(MarkdownReader.gitHub)
    let found = try reader.nodes("> " + markdownEscaped(UntrustedText(text)) + "\n")
    #expect(
      found.allSatisfy {
        ["document", "block_quote", "paragraph", "text", "code"].contains($0.name)
      })
    let words = found.filter { ["text", "code"].contains($0.name) }.map(\.words).joined()
    #expect(words == text)
  }

  @Test func readableAddressesAreStillNoLinks() throws {
    let reader = try #require(MarkdownReader.gitHub)
    let page = markdown(Desk().report)
    #expect(page.contains("`https://north.example/rome?a=1`"))
    let links = try reader.xml(page).split(separator: "destination=\"").dropFirst()
    #expect(!links.isEmpty && links.allSatisfy { !$0.hasPrefix("https://north.example") })
  }
}

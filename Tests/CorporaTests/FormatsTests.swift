import Corpora
import Testing
import Text

@Suite struct FormatsTests {
  private static let prose =
    "The minister told reporters on Monday that the budget would be ready before the end of March."

  private func load(_ name: String, _ bytes: [UInt8]) throws -> [Document] {
    let folder = TemporaryFolder()
    folder.write(name, bytes)
    return try CorpusLoader().load([folder.path]).documents
  }

  private func load(_ name: String, _ text: String) throws -> [Document] {
    try load(name, Array(text.utf8))
  }

  @Test(arguments: [
    ("one.json", "{\"id\":\"a\",\"text\":\"\(prose)\"}", ["one.json"]),
    (
      "list.json", "[{\"id\":\"a\",\"text\":\"\(prose)\"},{\"text\":\"x\"}]",
      ["list.json#a", "list.json#2"]
    ),
    ("inside.json", "{\"articles\": [\n{\"id\":7,\"text\":\"\(prose)\"}]}", ["inside.json#7"]),
    (
      "lines.txt", "{\"id\":\"a\",\"text\":\"\(prose)\"}\n{\"id\":\"b\",\"text\":\"x\"}",
      ["lines.txt#a", "lines.txt#b"]
    ),
    ("table.csv", "id,text,published\na,\"\(prose) \"\"Yes\"\"\",2022-03-16\n", ["table.csv#a"]),
    ("table.tsv", "id\ttext\na\t\(prose)\n", ["table.tsv#a"]),
    ("semicolons.csv", "id;text\na;\(prose)\n", ["semicolons.csv#a"]),
    ("page.txt", "<!DOCTYPE html><p>\(prose)</p>", ["page.txt"]),
  ])
  func aFormatIsToldFromTheContent(name: String, text: String, paths: [String]) throws {
    let documents = try load(name, text)
    #expect(documents.map(\.source.path.exact) == paths)
    #expect(documents.first?.sentences.isEmpty == false)
    #expect(documents.first?.text.string(documents[0].sentences[0]) == Self.prose)
  }

  @Test func aPackedFileIsReadUnderItsOwnPath() throws {
    let gzip = try load("a.txt.gz", Packing.gzip(Array(Self.prose.utf8)))
    #expect(gzip.map(\.source.path.exact) == ["a.txt.gz"])
    let zip = try load(
      "a.zip",
      Packing.zip([
        ("b/page.html", Array("<html><p>\(Self.prose)</p>".utf8)),
        ("a.txt", Array(Self.prose.utf8)),
        ("README.md", [65]), ("__MACOSX/a.txt", [65]), ("b/", []),
      ]))
    #expect(zip.map(\.source.path.exact) == ["a.zip#a.txt", "a.zip#b/page.html"])
    #expect(zip.allSatisfy { $0.text.string($0.main[0]) == Self.prose })
  }

  @Test func aMessageGivesItsWordsAndItsHeader() throws {
    let message = """
      From: =?utf-8?Q?Ana_Jim=C3=A9nez?= <ana@example.org>
      To: desk@example.org
      Subject: =?utf-8?B?VGhlIGJ1ZGdldA==?=
       =?utf-8?Q?_again?=
      Date: Wed, 16 Mar 2022 09:30:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="xx"

      --xx
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      \(Self.prose) It is =E9t=E9 and we wait for it, she said, =
      for as long as it takes to have the figures of all of the other ministries here too.
      --xx
      Content-Type: text/html

      <p>No</p>
      --xx--
      """
    let document = try #require(try load("a.eml", message).first)
    #expect(document.source.title?.exact == "The budget again")
    #expect(document.source.byline?.exact == "Ana Jiménez")
    #expect(document.source.published?.iso == "2022-03-16")
    #expect(document.source.encoding == "windows-1252")
    #expect(
      document.text.string(document.main[0]).contains("été and we wait for it, she said, for"))
  }

  @Test func subtitlesBecomeSentencesWithTimeCodes() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:03,000
      <i>The minister told reporters</i>

      2
      00:00:03,100 --> 00:00:05,500
      that the budget would be ready.

      3
      00:01:10,000 --> 00:01:12,000
      - Nobody believed it.
      """
    let document = try #require(try load("a.srt", text).first)
    #expect(
      document.main.map { document.text.string($0) } == [
        "The minister told reporters that the budget would be ready.", "Nobody believed it.",
      ])
    #expect(document.timeCodes.map(\.seconds) == [1, 3.1, 70])
    let last = try #require(document.timeCodes.last)
    #expect(last.offset == document.main[1].start)
  }

  @Test func frontMatterOfMarkdownIsItsOrigin() throws {
    let text = "---\ntitle: The budget\ndate: 2022-03-16\n---\n\n## Why\n\n- \(Self.prose)\n"
    let document = try #require(try load("a.md", text).first)
    #expect(document.source.title?.exact == "The budget")
    #expect(document.source.published?.iso == "2022-03-16")
    #expect(document.headings.map { document.text.string($0) } == ["Why"])
    #expect(document.sentences.map { document.text.string($0) } == [Self.prose])
  }
}

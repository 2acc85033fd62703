import Corpora
import Testing
import Text

@Suite struct PackedDocumentTests {
  private static let page = """
    <html lang="en"><head><title>Port closed – The Courier</title>
    <meta property="article:published_time" content="2021-06-14T08:00:00Z">
    <meta name="author" content="Zoë Ødegård"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Port closed</h1><p>ROME (AP) – The port was closed on February 30, the mayor \
    said.</p><figure><figcaption>Ships at the quay. Photo: A. Ruiz</figcaption></figure>
    <p>Nobody was hurt in the accident, and the port will open again on Monday.</p></article>
    <p>See also: Port opened</p></body></html>
    """
  private static let subtitles = """
    1
    00:00:01,000 --> 00:00:04,000
    The port was closed on Monday.

    2
    00:00:05,500 --> 00:00:09,000
    Nobody was hurt, the mayor said.
    """

  static let documents: [Document] = {
    let loader = CorpusLoader()
    let files = [
      (page, "page.html"), (subtitles, "talk.srt"), ("", "empty.txt"),
      ("Le port a été fermé lundi, a dit le maire. Personne n'a été blessé.", "fr.txt"),
      ("# Port closed\n\nThe port was closed.\n\n## Trade\n\nRates fell by 2 percent.", "a.md"),
      (#"{"id":"a/1","text":"Rates fell.","published":"never","outlet":"Courier"}"#, "a.ndjson"),
    ]
    return files.flatMap { loader.load(bytes: Array($0.0.utf8), named: $0.1).documents }
  }()

  private static func packed(_ document: Document) -> [UInt8] {
    var writer = PackedWriter()
    document.pack(into: &writer)
    return writer.bytes
  }

  @Test(arguments: documents)
  func everyFactComesBack(_ document: Document) throws {
    var reader = PackedReader(Self.packed(document))
    let again = try Document(from: &reader)
    #expect(reader.isAtEnd)
    #expect(again.text == document.text)
    #expect(again.digest == document.digest)
    #expect(again.sources == document.sources)
    #expect(again.main == document.main)
    #expect(again.setAside == document.setAside)
    #expect(again.headings == document.headings)
    #expect(again.captions == document.captions)
    #expect(again.sentences == document.sentences)
    #expect(again.language == document.language)
    #expect(again.findings == document.findings)
    #expect(again.timeCodes == document.timeCodes)
  }

  @Test func theDocumentsHaveSomethingOfEach() {
    let all = Self.documents
    #expect(all.count == 6)
    #expect(all.contains { !$0.setAside.isEmpty })
    #expect(all.contains { !$0.headings.isEmpty })
    #expect(all.contains { !$0.timeCodes.isEmpty })
    #expect(all.contains { !$0.findings.isEmpty })
    #expect(all.contains { $0.language == "fr" })
    #expect(all.contains { $0.source.published != nil && $0.source.byline != nil })
  }

  @Test(arguments: documents)
  func aDocumentThatIsCutIsAnError(_ document: Document) {
    let whole = Self.packed(document)
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: PackedDamage.self) {
        var reader = PackedReader(Array(whole[..<count]))
        _ = try Document(from: &reader)
      }
    }
  }

  @Test func rangesBeyondTheTextAreAnError() throws {
    let document = try #require(Self.documents.first)
    var writer = PackedWriter()
    let other = Document(
      text: SourceText("short"), digest: document.digest, sources: document.sources,
      main: document.main, setAside: [], sentences: document.sentences, language: nil,
      findings: [])
    other.pack(into: &writer)
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(writer.bytes)
      _ = try Document(from: &reader)
    }
  }
}

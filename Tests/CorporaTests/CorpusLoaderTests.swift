import Corpora
import Glibc
import Synchronization
import Testing
import Text

@Suite struct CorpusLoaderTests {
  @Test func aFolderIsReadInByteOrderWithoutWhatSpeaksAboutIt() throws {
    let folder = TemporaryFolder()
    for name in ["b.txt", "B.txt", "a/z.md", "a.txt", "é.txt"] {
      folder.write(name, "The file \(name) says that a minister spoke on Monday.")
    }
    for name in ["README.md", "SOURCES.md", "LICENSE", "LICENSE.txt", ".hidden.txt", ".git/x.txt"] {
      folder.write(name, "This is no article at all, and nobody reads it here.")
    }
    let loaded = try CorpusLoader().load([folder.path])
    #expect(
      loaded.documents.map(\.source.path.exact) == ["B.txt", "a/z.md", "a.txt", "b.txt", "é.txt"])
    #expect(loaded.findings.isEmpty)
  }

  @Test func aFileThatIsNamedIsRead() throws {
    let folder = TemporaryFolder()
    let path = folder.write("README.md", "# On reading\n\nThe minister spoke on Monday.")
    let loaded = try CorpusLoader().load([path])
    #expect(loaded.documents.map(\.source.path.exact) == ["README.md"])
    #expect(loaded.documents.first?.source.title?.exact == "On reading")
  }

  @Test func aPatternNamesTheFilesItMatches() throws {
    let folder = TemporaryFolder()
    for name in ["a1.txt", "a2.txt", "b.txt"] { folder.write(name, "The file \(name) says so.") }
    let loaded = try CorpusLoader().load([folder.path + "/a*.txt"])
    #expect(loaded.documents.map(\.source.path.exact) == ["a1.txt", "a2.txt"])
  }

  @Test func aMissingPathIsAnError() {
    #expect(throws: LoadError.missing(path: UntrustedText("/nonexistent/x"))) {
      try CorpusLoader().load(["/nonexistent/x"])
    }
  }

  @Test func whatIsNoFileIsAFindingAndTheLoadGoesOn() throws {
    let folder = TemporaryFolder()
    folder.write("a.txt", "The minister spoke on Monday about the budget.")
    mkfifo(folder.path + "/pipe", 0o600)
    symlink(folder.path, folder.path + "/again")
    symlink("nowhere", folder.path + "/broken")
    folder.write("x.bin", [0, 1, 2, 3, 0, 255])
    let loaded = try CorpusLoader().load([folder.path])
    #expect(loaded.documents.count == 1)
    #expect(loaded.findings.map(\.path.exact).sorted() == ["again/", "broken", "pipe", "x.bin"])
  }

  @Test func progressCountsEveryFile() throws {
    let folder = TemporaryFolder()
    for number in 1...5 { folder.write("\(number).txt", "The file \(number) says so.") }
    let counts = Mutex<Set<Int>>([])
    _ = try CorpusLoader().load([folder.path]) { done, known in
      #expect(known == 5)
      counts.withLock { _ = $0.insert(done) }
    }
    #expect(counts.withLock { $0 } == [1, 2, 3, 4, 5])
  }

  @Test func recordsBecomeDocumentsWithTheirFacts() throws {
    let folder = TemporaryFolder()
    folder.write(
      "news.ndjson",
      """
      {"id":"a","text":"The minister spoke on Monday.","published":"2022-03-16","outlet":"Radio"}
      not json
      {"id":"b","html":"<p>The minister spoke on Tuesday about it all.</p>","title":"T","url":"u"}
      {"id":"c"}
      """)
    let loaded = try CorpusLoader().load([folder.path])
    #expect(loaded.documents.map(\.source.path.exact) == ["news.ndjson#a", "news.ndjson#b"])
    #expect(loaded.documents.first?.source.published?.iso == "2022-03-16")
    #expect(loaded.documents.first?.source.outlet?.exact == "Radio")
    #expect(loaded.documents.last?.source.title?.exact == "T")
    #expect(loaded.findings.map(\.line) == [2, 4])
  }

  @Test func equalTextsAreOneDocumentWithTwoSources() throws {
    let folder = TemporaryFolder()
    for name in ["a.txt", "b.txt"] { folder.write(name, "The minister spoke on Monday.") }
    var corpus = Corpus()
    for document in try CorpusLoader().load([folder.path]).documents { corpus.add(document) }
    #expect(corpus.documents.map { $0.sources.map(\.path.exact) } == [["a.txt", "b.txt"]])
  }

  @Test func aPastedTextIsReadLikeAFile() throws {
    let words = "BEIJING (AP) — The minister spoke on Monday, officials said in a long statement."
    let folder = TemporaryFolder()
    folder.write("a.txt", words)
    let file = try #require(try CorpusLoader().load([folder.path]).documents.first)
    let pasted = CorpusLoader().document(text: words, path: "paste:1", outlet: "Radio")
    #expect(pasted.digest == file.digest)
    #expect(pasted.main == file.main)
    #expect(pasted.source.outlet?.exact == "Radio")
    #expect(pasted.source.wire?.exact == "Associated Press")
  }

  @Test func bytesInMemoryAreReadLikeAFile() throws {
    let folder = TemporaryFolder()
    let page = "<html><body><p>The minister spoke on Monday, officials said.</p></body></html>"
    let path = folder.write("a.html", page)
    let loader = CorpusLoader()
    let file = try #require(try loader.load([path]).documents.first)
    let read = try #require(loader.load(bytes: Array(page.utf8), named: "a.html").documents.first)
    #expect(read.digest == file.digest)
    #expect(read.main == file.main)
    #expect(read.source.fileDigest == file.source.fileDigest)
    #expect(read.source.file == nil)
    var limits = LoadLimits()
    limits.fileBytes = 12
    let cut = CorpusLoader(limits: limits).load(
      bytes: Array("The minister spoke.".utf8), named: "a")
    #expect(cut.documents.map(\.text.utf8) == [Array("The minister".utf8)])
    #expect(cut.documents.first?.findings.contains { $0.kind == .limit } == true)
  }

  @Test func aParagraphThatArticlesOfASiteShareIsSetAside() throws {
    let folder = TemporaryFolder()
    let asking = "This newsroom lives from what its readers give, so please think of giving."
    for number in 1...4 {
      let words = (1...3).map {
        "The minister number \(number) said on day \($0) that it was done."
      }
      folder.write(
        "\(number).html",
        """
        <html><meta property="og:site_name" content="\(number < 4 ? "Radio" : "Other")"><article>
        <p>\(words[0])</p><p>\(words[1])</p><p>\(asking)</p><p>\(words[2])</p></article></html>
        """)
    }
    let documents = try CorpusLoader().load([folder.path]).documents
    #expect(documents.map(\.main.count) == [3, 3, 3, 4])
    #expect(documents[0].setAside.map(\.reason) == ["repeated on this site"])
    #expect(documents[0].sentences.count == 3)
  }

  @Test func aDateInTheArticleThatCannotBeIsAFinding() {
    let document = CorpusLoader().document(
      text: "The minister spoke to the envoys on Tuesday Nov. 23 October 2021 in the capital.",
      path: "a.txt")
    #expect(document.findings.map(\.kind) == [.date])
  }
}

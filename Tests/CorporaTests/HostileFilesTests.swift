import Corpora
import Glibc
import Testing
import Text

@Suite struct HostileFilesTests {
  /// Small caps, so that each is reached by a small file.
  private static let limits = {
    var limits = LoadLimits()
    limits.fileBytes = 2 << 20
    limits.documentBytes = 1 << 20
    limits.pageBytes = 1 << 20
    limits.lines = 20000
    limits.folderDepth = 5
    limits.files = 40
    limits.attributes = 1000
    return limits
  }()

  @Test func thereAreSixtyOfThem() {
    #expect(HostileFile.all.count >= 60)
    #expect(Set(HostileFile.all.map(\.name)).count == HostileFile.all.count)
  }

  @Test(arguments: HostileFile.all)
  func aHostileFileGivesAFindingAndTheLoadGoesOn(file: HostileFile) throws {
    let folder = TemporaryFolder()
    folder.write(file.name, file.bytes)
    folder.write("~.txt", "The minister spoke on Monday about the budget of the next year.")
    let loaded = try CorpusLoader(limits: Self.limits).load([folder.path])
    let findings = loaded.findings + loaded.documents.flatMap(\.findings)
    #expect(findings.map(\.kind).contains(file.kind))
    #expect(loaded.documents.last?.source.path.exact == "~.txt")
    for document in loaded.documents { try Self.expectSound(document) }
  }

  /// Ranges are in order, inside the text and on the edges of characters.
  private static func expectSound(_ document: Document) throws {
    let utf8 = document.text.utf8
    func isEdge(_ offset: Int) -> Bool {
      offset == utf8.count || (offset < utf8.count && utf8[offset] & 0xC0 != 0x80)
    }
    for ranges in [document.main, document.sentences, document.setAside.map(\.range)] {
      var last = 0
      for range in ranges {
        try #require(range.start >= last && range.end <= utf8.count)
        try #require(isEdge(range.start) && isEdge(range.end))
        last = range.end
      }
    }
  }

  @Test func namesThatSteerATerminalAreUntrustedText() throws {
    let folder = TemporaryFolder()
    folder.write("\u{1B}[31mred\u{202E}.bin", [0, 1, 2])
    let finding = try #require(try CorpusLoader().load([folder.path]).findings.first)
    #expect(!shown(finding.path).contains("\u{1B}"))
    #expect(!shown(finding.what).contains("\u{1B}"))
  }

  @Test func foldersTooDeepAndFilesTooManyAreFindings() throws {
    let folder = TemporaryFolder()
    folder.write("a/b/c/d/e/f/g.txt", "too deep")
    for number in 0..<60 { folder.write("\(number).txt", "The file \(number) says so.") }
    let loaded = try CorpusLoader(limits: Self.limits).load([folder.path])
    #expect(loaded.documents.count == 40)
    #expect(loaded.findings.map(\.kind) == [.limit, .limit])
  }
}

import Corpora
import Glibc
import Matching
import TestSupport
import Testing
import Text

@testable import Shell

@Suite struct CorpusCacheTests {
  private let folder: TemporaryFolder
  private let cache: CorpusCache
  private var corpusPath: String { folder.path + "/corpus" }
  private var cachePath: String { folder.path + "/cache" }

  private static let articles = [
    "a.txt": "The port was closed on Monday, the mayor said. Nobody was hurt.",
    "b.txt": "Rates fell by 2.5 percent in May, officials told the Courier.",
    "c.txt": "The port was closed on Monday, the mayor said. Nobody was hurt.",
  ]

  init() throws {
    folder = try TemporaryFolder()
    cache = CorpusCache(folder: folder.path + "/cache/inside")
    mkdir(folder.path + "/corpus", 0o755)
    for (name, text) in Self.articles { write(text, to: "\(folder.path)/corpus/\(name)") }
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0xFF], to: "corpus/d.bin")
  }

  private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private var reader: CorpusReader { CorpusReader(cache: cache, least: 0) }

  private var kept: [String] {
    folderNames(cachePath + "/inside").map { cachePath + "/inside/" + $0 }
  }

  /// All that a corpus says, as bytes.
  private func bytes(_ corpus: ReadCorpus) -> [UInt8] {
    var writer = PackedWriter()
    for read in corpus.documents {
      read.document.pack(into: &writer)
      read.claims.pack(into: &writer)
    }
    for finding in corpus.findings { finding.pack(into: &writer) }
    return writer.bytes
  }

  @Test func aSecondReadingIsLikeTheFirst() throws {
    let first = try reader.read([corpusPath])
    #expect(first.documents.count == 2)
    #expect(!first.findings.isEmpty)
    #expect(kept.count == 1)
    let second = try reader.read([corpusPath])
    #expect(bytes(second) == bytes(first))
    let plain = try CorpusReader().read([corpusPath])
    #expect(bytes(second) == bytes(plain))
    let query = try Query(parsing: "port OR rates")
    let found = try #require(second.index).documents(matching: query, top: 9).map(\.document)
    #expect(found.sorted() == [0, 1])
  }

  @Test func whatIsKeptIsTaken() throws {
    let first = try reader.read([corpusPath])
    let path = try #require(kept.first)
    let key = try self.key()
    #expect(cache.corpus(key) != nil)
    // Something else of the right form under the same name is what is given: it is not made anew.
    var other = first
    other.documents.removeLast()
    cache.keep(other, as: key)
    #expect(kept == [path])
    #expect(try reader.read([corpusPath]).documents.count == 1)
  }

  private func key() throws -> String {
    let files = CorpusLoader().fingerprint(of: [corpusPath])
    return cache.key(of: try #require(files), limits: LoadLimits(), encoding: nil)
  }

  @Test func otherFilesOtherLimitsAndOtherEncodingsAreOthers() throws {
    let files = try #require(CorpusLoader().fingerprint(of: [corpusPath]))
    let key = cache.key(of: files, limits: LoadLimits(), encoding: nil)
    var limits = LoadLimits()
    limits.records = 5
    #expect(cache.key(of: files, limits: limits, encoding: nil) != key)
    #expect(
      cache.key(of: files, limits: LoadLimits(), encoding: TextEncoding(label: "koi8-r")) != key)
    write(
      "Rates fell by 2.6 percent in May, officials told the Courier.", to: corpusPath + "/b.txt")
    #expect(try self.key() != key)
    let again = try reader.read([corpusPath])
    #expect(again.documents.contains { $0.document.text.utf8.contains(UInt8(ascii: "6")) })
  }

  @Test func aFileThatIsAddedIsSeen() throws {
    _ = try reader.read([corpusPath])
    write("Wages rose by 3 percent.", to: corpusPath + "/e.txt")
    #expect(try reader.read([corpusPath]).documents.count == 3)
    unlink(corpusPath + "/e.txt")
    #expect(try reader.read([corpusPath]).documents.count == 2)
  }

  @Test func whatChangedWhileItWasReadIsNotKept() throws {
    let loaded = try CorpusLoader().load([corpusPath])
    func covers() throws -> Bool {
      let loader = CorpusLoader()
      let found = loader.fingerprint(
        of: [corpusPath], ifReadAs: loaded.documents, loaded.findings)
      let asTheyAre = try #require(loader.fingerprint(of: [corpusPath]))
      #expect(found == nil || found?.digest == asTheyAre.digest)
      return found != nil
    }
    #expect(try covers())
    write("Wages rose by 3 percent.", to: corpusPath + "/e.txt")
    #expect(try !covers())
    unlink(corpusPath + "/e.txt")
    write("Wages rose by 3 percent.", to: corpusPath + "/b.txt")
    #expect(try !covers())
  }

  @Test func damageIsSeenAndTheCorpusReadAnew() throws {
    let whole = bytes(try reader.read([corpusPath]))
    let path = try #require(kept.first)
    let key = try key()
    let sound = try #require(DiskFiles(home: nil).contents(of: path))
    for place in stride(from: 0, to: sound.count, by: sound.count / 150) {
      var damaged = sound
      damaged[place] ^= 0x10
      overwrite(path, damaged)
      let kept = cache.corpus(key)
      #expect(kept?.claims() == nil || kept?.index() == nil, "byte \(place)")
    }
    for count in stride(from: 0, to: sound.count, by: sound.count / 20) {
      overwrite(path, Array(sound[..<count]))
      #expect(cache.corpus(key) == nil, "\(count) bytes")
    }
    #expect(bytes(try reader.read([corpusPath])) == whole)
    #expect(DiskFiles(home: nil).contents(of: path) == sound)
  }

  private func overwrite(_ path: String, _ bytes: [UInt8]) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test func whatASessionHasReadIsNotReadAgainRightAfter() throws {
    let first = try reader.read([corpusPath])
    var reader = reader
    reader.latest = LatestReading()
    // Something else under the same name tells where it comes from.
    var other = first
    other.documents.removeLast()
    let key = try key()
    cache.keep(other, as: key)
    #expect(try reader.read([corpusPath]).documents.count == 1)
    cache.keep(first, as: key)
    #expect(try reader.texts(of: [corpusPath]).documents.count == 1)
    #expect(try reader.texts(of: [corpusPath]).documents.count == 2)
    // Files that have changed since are others.
    _ = try reader.read([corpusPath])
    write("Wages rose by 3 percent.", to: corpusPath + "/b.txt")
    let changed = try reader.texts(of: [corpusPath])
    #expect(changed.documents.contains { $0.text.utf8.starts(with: Array("Wages".utf8)) })
  }

  @Test func whatIsDeletedOrCannotBeKeptIsReadAnew() throws {
    let whole = bytes(try reader.read([corpusPath]))
    for path in kept { unlink(path) }
    #expect(bytes(try reader.read([corpusPath])) == whole)
    for path in kept { unlink(path) }
    rmdir(cachePath + "/inside")
    rmdir(cachePath)
    write("in the way", to: cachePath)
    #expect(bytes(try reader.read([corpusPath])) == whole)
  }

  @Test func whatAnEndedProgramLeftIsRemoved() throws {
    let inside = cachePath + "/inside"
    mkdir(cachePath, 0o700)
    mkdir(inside, 0o700)
    // No process has the highest number; this one is still writing.
    write("half", to: inside + "/1-a.corpus.\(Int32.max).new")
    write("half", to: inside + "/1-a.corpus.\(getpid()).new")
    _ = try reader.read([corpusPath])
    #expect(kept.count { $0.hasSuffix(".new") } == 1)
    #expect(kept.count { $0.hasSuffix(".corpus") } == 1)
  }

  @Test func theOldestGo() throws {
    for number in 0..<7 {
      write("Wages rose by \(number) percent.", to: corpusPath + "/e.txt")
      _ = try reader.read([corpusPath])
      #expect(kept.count == min(number + 1, 4))
    }
    #expect(kept.allSatisfy { $0.hasSuffix(".corpus") })
  }

  @Test func itIsForItsOwnerAlone() throws {
    _ = try reader.read([corpusPath])
    for path in kept + [cachePath + "/inside"] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o077 == 0)
    }
  }

  @Test func whatIsSmallIsNotKept() throws {
    _ = try CorpusReader(cache: cache).read([corpusPath])
    #expect(kept.isEmpty)
  }

  @Test func aPathThatIsNotThereIsAnError() {
    #expect(throws: CommandError.self) { try reader.read([corpusPath + "/nowhere"]) }
  }
}

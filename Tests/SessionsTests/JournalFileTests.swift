import Glibc
import Sessions
import TestSupport
import Testing
import Text

@Suite struct JournalFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fault(_ work: () throws(JournalError) -> Void) -> JournalError? {
    do throws(JournalError) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  private func tag(_ file: JournalFile, _ number: Int = 1) throws(JournalError) {
    try file.append([Samples.verdict(number, .denied)], at: Samples.at, by: Samples.by)
  }

  @Test func whatIsAppendedIsInTheFile() throws {
    let file = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    #expect(!file.isReadOnly)
    try tag(file)
    #expect(bytes("s") == file.journal.bytes)
    try tag(file, 2)
    file.close()
    let again = try JournalFile.open(at: folder.path("s"))
    #expect(again.journal.session.events.map(\.step) == [1, 2])
    try tag(again, 3)
    #expect(try JournalFile.read(at: folder.path("s")).session.counts.denied == 3)
    #expect(try folder.names() == ["s", "s.lock"])
  }

  @Test func filesAndFoldersAreTheOwnersAlone() throws {
    let mask = umask(0)
    defer { umask(mask) }
    let file = try JournalFile.create(at: folder.path("a/b/s"), header: Samples.header)
    defer { file.close() }
    #expect(permissions("a/b/s") == 0o600)
    #expect(permissions("a/b/s.lock") == 0o600)
    #expect(permissions("a/b") == 0o700)
    #expect(permissions("a") == 0o700)
  }

  @Test func aFileThatIsThereIsNotTouched() throws {
    try folder.write([1, 2, 3], to: "s")
    let path = UntrustedText(folder.path("s"))
    #expect(
      fault { () throws(JournalError) in
        _ = try JournalFile.create(at: folder.path("s"), header: Samples.header)
      } == .exists(path: path))
    #expect(bytes("s") == [1, 2, 3])
    #expect(try folder.names() == ["s"])
  }

  @Test func whatIsNoSessionIsNotOpenedAndGetsNoLock() throws {
    try folder.write(Array("An article.".utf8), to: "s")
    let open: (String) -> JournalError? = { name in
      fault { () throws(JournalError) in _ = try JournalFile.open(at: folder.path(name)) }
    }
    #expect(open("s") == .notASession(path: UntrustedText(folder.path("s"))))
    #expect(open("t") == .missing(path: UntrustedText(folder.path("t"))))
    #expect(open(".") == .notAFile(path: UntrustedText(folder.path("."))))
    #expect(try folder.names() == ["s"])
  }

  @Test func theSecondToOpenReadsAndIsToldWhoWrites() throws {
    let first = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    try tag(first)
    symlink(folder.path("s"), folder.path("link"))
    for name in ["s", "link"] {
      let second = try JournalFile.open(at: folder.path(name))
      guard case .held(let holder)? = second.readOnlyReason else {
        Issue.record("not held")
        return
      }
      #expect(holder.processID == Int(getpid()))
      #expect(holder.host?.isEmpty == false)
      #expect(holder.since != nil)
      #expect(second.journal.session.events.count == 1)
      #expect(
        fault { () throws(JournalError) in try tag(second) }
          == .readOnly(path: UntrustedText(folder.path(name)), .held(holder)))
    }
    first.close()
    #expect(try !JournalFile.open(at: folder.path("s")).isReadOnly)
  }

  @Test func aReaderLeavesTheLineThatIsBeingWritten() throws {
    let first = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    try tag(first)
    append("s", Array("{\"n\":2".utf8))
    #expect(try JournalFile.open(at: folder.path("s")).journal.session.events.count == 1)
  }

  @Test func aFileThatAnotherProgramChangedIsNotWrittenTo() throws {
    let file = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    append("s", Array("junk".utf8))
    let before = bytes("s")
    #expect(
      fault { () throws(JournalError) in try tag(file) }
        == .readOnly(path: UntrustedText(folder.path("s")), .changedOutside))
    #expect(file.isReadOnly)
    #expect(file.journal.session.events.isEmpty)
    #expect(bytes("s") == before)
    let copy = try JournalFile.create(at: folder.path("t"), file.journal)
    try tag(copy)
    #expect(copy.journal.session.events.count == 1)
  }

  @Test func aClosedSessionIsNotWrittenTo() throws {
    let file = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    file.close()
    #expect(
      fault { () throws(JournalError) in try tag(file) }
        == .readOnly(path: UntrustedText(folder.path("s")), .closed))
  }

  @Test func aDamagedFileIsNotTouchedUntilRecovered() throws {
    let whole = Samples.journal(events: 5).bytes
    let damaged = whole + Array("{\"n\":6".utf8)
    try folder.write(damaged, to: "s")
    let path = UntrustedText(folder.path("s"))
    #expect(
      fault { () throws(JournalError) in _ = try JournalFile.open(at: folder.path("s")) }
        == .damaged(JournalPlace(path: path, line: 7, byte: damaged.count), .halfLine))
    #expect(bytes("s") == damaged)
    try folder.write([7], to: "s.torn")
    let (recovery, torn) = try JournalFile.recover(at: folder.path("s"))
    #expect(recovery.journal.bytes == whole)
    #expect(torn == folder.path("s.torn.2"))
    #expect(bytes("s") == whole)
    #expect(bytes("s.torn") == [7])
    #expect(bytes("s.torn.2") == Array("{\"n\":6".utf8))
    #expect(permissions("s.torn.2") == 0o600)
    #expect(try JournalFile.open(at: folder.path("s")).journal.session.events.count == 5)
    #expect(try JournalFile.recover(at: folder.path("s")).torn == nil)
  }

  @Test func recoveryWaitsForTheOneWhoWrites() throws {
    let file = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    defer { file.close() }
    #expect(throws: JournalError.self) { try JournalFile.recover(at: folder.path("s")) }
  }

  @Test func leftoversOfStoppedProgramsAreSwept() throws {
    let mine = "x.\(getpid()).factdesk-temp"
    // No process has a number beyond the greatest that Linux gives.
    try folder.write([1], to: "s.4194305.factdesk-temp")
    try folder.write([1], to: mine)
    _ = try JournalFile.create(at: folder.path("s"), header: Samples.header)
    #expect(try folder.names() == ["s", "s.lock", mine])
  }

  private func bytes(_ name: String) -> [UInt8]? { try? folder.bytes(of: name) }

  private func append(_ name: String, _ bytes: [UInt8]) {
    guard let stream = fopen(folder.path(name), "a") else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// The permission bits of a file or folder.
  private func permissions(_ name: String) -> Int? {
    var facts = stat()
    guard stat(folder.path(name), &facts) == 0 else { return nil }
    return Int(facts.st_mode & 0o777)
  }
}

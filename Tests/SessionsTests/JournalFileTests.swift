import Glibc
import Sessions
import Testing
import Text

@Suite struct JournalFileTests {
  private let folder = TemporaryFolder()

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
    let file = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    #expect(!file.isReadOnly)
    try tag(file)
    #expect(folder.bytes("s") == file.journal.bytes)
    try tag(file, 2)
    file.close()
    let again = try JournalFile.open(at: folder.file("s"))
    #expect(again.journal.session.events.map(\.step) == [1, 2])
    try tag(again, 3)
    #expect(try JournalFile.read(at: folder.file("s")).session.counts.denied == 3)
    #expect(folder.names == ["s", "s.lock"])
  }

  @Test func filesAndFoldersAreTheOwnersAlone() throws {
    let mask = umask(0)
    defer { umask(mask) }
    let file = try JournalFile.create(at: folder.file("a/b/s"), header: Samples.header)
    defer { file.close() }
    #expect(folder.permissions("a/b/s") == 0o600)
    #expect(folder.permissions("a/b/s.lock") == 0o600)
    #expect(folder.permissions("a/b") == 0o700)
    #expect(folder.permissions("a") == 0o700)
  }

  @Test func aFileThatIsThereIsNotTouched() throws {
    folder.write("s", [1, 2, 3])
    let path = UntrustedText(folder.file("s"))
    #expect(
      fault { () throws(JournalError) in
        _ = try JournalFile.create(at: folder.file("s"), header: Samples.header)
      } == .exists(path: path))
    #expect(folder.bytes("s") == [1, 2, 3])
    #expect(folder.names == ["s"])
  }

  @Test func whatIsNoSessionIsNotOpenedAndGetsNoLock() {
    folder.write("s", Array("An article.".utf8))
    let open: (String) -> JournalError? = { name in
      fault { () throws(JournalError) in _ = try JournalFile.open(at: folder.file(name)) }
    }
    #expect(open("s") == .notASession(path: UntrustedText(folder.file("s"))))
    #expect(open("t") == .missing(path: UntrustedText(folder.file("t"))))
    #expect(open(".") == .notAFile(path: UntrustedText(folder.file("."))))
    #expect(folder.names == ["s"])
  }

  @Test func theSecondToOpenReadsAndIsToldWhoWrites() throws {
    let first = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    try tag(first)
    symlink(folder.file("s"), folder.file("link"))
    for name in ["s", "link"] {
      let second = try JournalFile.open(at: folder.file(name))
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
          == .readOnly(path: UntrustedText(folder.file(name)), .held(holder)))
    }
    first.close()
    #expect(try !JournalFile.open(at: folder.file("s")).isReadOnly)
  }

  @Test func aReaderLeavesTheLineThatIsBeingWritten() throws {
    let first = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    try tag(first)
    folder.write("s", Array("{\"n\":2".utf8), mode: "a")
    #expect(try JournalFile.open(at: folder.file("s")).journal.session.events.count == 1)
  }

  @Test func aFileThatAnotherProgramChangedIsNotWrittenTo() throws {
    let file = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    folder.write("s", Array("junk".utf8), mode: "a")
    let before = folder.bytes("s")
    #expect(
      fault { () throws(JournalError) in try tag(file) }
        == .readOnly(path: UntrustedText(folder.file("s")), .changedOutside))
    #expect(file.isReadOnly)
    #expect(file.journal.session.events.isEmpty)
    #expect(folder.bytes("s") == before)
    let copy = try JournalFile.create(at: folder.file("t"), file.journal)
    try tag(copy)
    #expect(copy.journal.session.events.count == 1)
  }

  @Test func aClosedSessionIsNotWrittenTo() throws {
    let file = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    file.close()
    #expect(
      fault { () throws(JournalError) in try tag(file) }
        == .readOnly(path: UntrustedText(folder.file("s")), .closed))
  }

  @Test func aDamagedFileIsNotTouchedUntilRecovered() throws {
    let whole = Samples.journal(events: 5).bytes
    let damaged = whole + Array("{\"n\":6".utf8)
    folder.write("s", damaged)
    let path = UntrustedText(folder.file("s"))
    #expect(
      fault { () throws(JournalError) in _ = try JournalFile.open(at: folder.file("s")) }
        == .damaged(JournalPlace(path: path, line: 7, byte: damaged.count), .halfLine))
    #expect(folder.bytes("s") == damaged)
    folder.write("s.torn", [7])
    let (recovery, torn) = try JournalFile.recover(at: folder.file("s"))
    #expect(recovery.journal.bytes == whole)
    #expect(torn == folder.file("s.torn.2"))
    #expect(folder.bytes("s") == whole)
    #expect(folder.bytes("s.torn") == [7])
    #expect(folder.bytes("s.torn.2") == Array("{\"n\":6".utf8))
    #expect(folder.permissions("s.torn.2") == 0o600)
    #expect(try JournalFile.open(at: folder.file("s")).journal.session.events.count == 5)
    #expect(try JournalFile.recover(at: folder.file("s")).torn == nil)
  }

  @Test func recoveryWaitsForTheOneWhoWrites() throws {
    let file = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    defer { file.close() }
    #expect(throws: JournalError.self) { try JournalFile.recover(at: folder.file("s")) }
  }

  @Test func leftoversOfStoppedProgramsAreSwept() throws {
    let mine = "x.\(getpid()).factdesk-temp"
    // No process has a number beyond the greatest that Linux gives.
    folder.write("s.4194305.factdesk-temp", [1])
    folder.write(mine, [1])
    _ = try JournalFile.create(at: folder.file("s"), header: Samples.header)
    #expect(folder.names == ["s", "s.lock", mine])
  }
}

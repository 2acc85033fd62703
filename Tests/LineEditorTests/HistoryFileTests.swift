import Glibc
import TestSupport
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func history(_ name: String = "history", limit: Int = 100) -> HistoryFile {
    HistoryFile(path: folder.path(name), limit: limit)
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(folder.path(name), &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func whatIsAppendedIsReadByTheNext() throws {
    try history().append("load articles")
    try history().append("note c3 \"two\nlines\"")
    try history().append(#"search "C:\new""#)
    #expect(
      history().entries() == ["load articles", "note c3 \"two\nlines\"", #"search "C:\new""#])
    #expect(
      try folder.text(of: "history")
        == #"load articles"# + "\n" + #"note c3 "two\nlines""# + "\n" + #"search "C:\\new""# + "\n")
  }

  @Test func onlyItsOwnerReadsItFromTheFirstByte() throws {
    let before = umask(0)
    defer { umask(before) }
    try history("deep/er/history").append("load a")
    #expect(mode("deep") == 0o700)
    #expect(mode("deep/er") == 0o700)
    #expect(mode("deep/er/history") == 0o600)
    #expect(mode("deep/er/history.lock") == 0o600)
    try folder.write("old\n", to: "wide")
    chmod(folder.path("wide"), 0o644)
    try history("wide").append("new")
    #expect(mode("wide") == 0o600)
  }

  @Test(arguments: [" secret", "\tsecret", "", "   ", "\n"])
  func whatIsToStayOutStaysOut(line: String) throws {
    #expect(!HistoryFile.keeps(line))
    try history().append(line)
    #expect(history().entries() == [])
    #expect(try folder.names() == [])
  }

  @Test func theNewestStayWhenItGrows() throws {
    let history = history(limit: 20)
    for count in 1...100 { try history.append("line \(count)") }
    #expect(history.entries() == (81...100).map { "line \($0)" })
    let bytes = try folder.bytes(of: "history")
    #expect(bytes.count { $0 == 0x0A } <= 25)
    #expect(mode("history") == 0o600)
    #expect(try folder.names() == ["history", "history.lock"])
  }

  @Test func aDamagedLineIsLeftOutAndHidesNothing() throws {
    try folder.write(
      Array("one\n".utf8) + [0xFF, 0x0A] + Array("two\n\n\0\nthree\\x\nthree\nthree\nhalf".utf8),
      to: "history")
    #expect(history().entries() == ["one", "two", "three", "half"])
    try history().append("next")
    #expect(history().entries() == ["one", "two", "three", "half", "next"])
  }

  @Test func theNewsAreWhatWasAppendedSince() throws {
    let history = history()
    try history.append("one")
    let first = try #require(history.news(since: nil))
    #expect(first.commands == [])
    #expect(try #require(history.news(since: first.mark)).commands == [])
    try history.append("two")
    try HistoryFile(path: history.path).append("three")
    let second = try #require(history.news(since: first.mark))
    #expect(second.commands == ["two", "three"])
    // A line that another shell is writing is read when it is whole.
    try folder.write(try folder.bytes(of: "history") + Array("fo".utf8), to: "history")
    let moved = try #require(history.news(since: second.mark))
    #expect(moved.commands == [])
  }

  @Test func aLinkIsFollowedAndNeverReplaced() throws {
    symlink(folder.path("real"), folder.path("history"))
    let history = history(limit: 4)
    for count in 1...20 { try history.append("line \(count)") }
    #expect(history.entries() == (17...20).map { "line \($0)" })
    #expect(try folder.bytes(of: "real").count { $0 == 0x0A } == 20)
    var status = stat()
    #expect(lstat(folder.path("history"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func noPlainFileIsNeitherReadNorWritten() throws {
    symlink("/dev/null", folder.path("history"))
    try history().append("line")
    #expect(history().entries() == [])
    mkfifo(folder.path("pipe"), 0o600)
    try history("pipe").append("line")
    #expect(history("pipe").entries() == [])
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    #expect(throws: HistoryFile.Failure.open(errno: ENOTDIR)) {
      try HistoryFile(path: "/dev/null/history").append("line")
    }
    #expect(HistoryFile(path: folder.path("absent/history")).entries() == [])
  }

  @Test func manyShellsLoseNothing() async throws {
    let path = folder.path("history")
    await withTaskGroup(of: Void.self) { group in
      for shell in 0..<8 {
        group.addTask {
          for count in 0..<50 {
            try? HistoryFile(path: path, limit: 1_000).append("shell \(shell) line \(count)")
          }
        }
      }
    }
    let entries = HistoryFile(path: path, limit: 1_000).entries()
    #expect(entries.count == 400)
    for shell in 0..<8 {
      let own = entries.filter { $0.hasPrefix("shell \(shell) ") }
      #expect(own == (0..<50).map { "shell \(shell) line \($0)" })
    }
  }

  @Test(arguments: HostileString.all)
  func anEntryIsOneLineAndComesBack(hostile: HostileString) {
    let line = HistoryEntry.line(for: hostile.text)
    #expect(!line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F })
    let kept = String.UnicodeScalarView(
      hostile.text.unicodeScalars.filter {
        !($0.value < 0x20 || $0.value == 0x7F) || "\t\n\r\u{1B}".unicodeScalars.contains($0)
      })
    let isEmpty = kept.isEmpty
    #expect(HistoryEntry.command(in: line)?.utf8.elementsEqual(String(kept).utf8) ?? isEmpty)
  }

  @Test func recallTakesTheNewestANumberOrABeginning() throws {
    var history = try #require(LineHistory(file: nil))
    defer { history.end() }
    for line in ["load a", "claims", "confirm c1", "claims", " not kept", "claims"] {
      history.remember(line)
    }
    #expect(history.entries == ["load a", "claims", "confirm c1", "claims"])
    for (line, recall) in [
      ("!!", LineHistory.Recall.found("claims")), ("!1", .found("load a")),
      ("!4", .found("claims")),
      ("!-2", .found("confirm c1")), ("!lo", .found("load a")), ("!con", .found("confirm c1")),
      ("!5", .nothing), ("!0", .nothing), ("!-9", .nothing), ("!zzz", .nothing),
      ("!", .notAsked), ("! x", .notAsked), ("claims", .notAsked), ("", .notAsked),
      ("a !!", .notAsked),
    ] {
      #expect(history.recall(line) == recall, "\(line)")
    }
  }
}

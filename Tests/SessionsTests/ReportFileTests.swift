import Glibc
import Sessions
import TestSupport
import Testing

@Suite struct ReportFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fault(writingTo path: String) -> ReportFile.Failure? {
    do throws(ReportFile.Failure) {
      try ReportFile.write(Array("report\n".utf8), to: path, replacing: false)
      return nil
    } catch {
      return error
    }
  }

  @Test func aDeviceIsWrittenToAsItIs() {
    #expect(fault(writingTo: "/dev/null") == nil)
    #expect(fault(writingTo: "/dev/full") == .system(errno: ENOSPC))
    var facts = stat()
    #expect(lstat("/dev/full", &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aNamedPipeTakesTheReport() {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    #expect(fault(writingTo: path) == nil)
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(reader, &buffer, buffer.count)
    #expect(String(decoding: buffer[..<max(count, 0)], as: UTF8.self) == "report\n")
  }

  @Test func aLinkIsRefusedWhereverItLeads() {
    let path = folder.path("link")
    #expect(symlink("/dev/null", path) == 0)
    #expect(fault(writingTo: path) == .system(errno: ELOOP))
  }
}

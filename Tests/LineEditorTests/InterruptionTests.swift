import Glibc
import TestSupport
import Testing

/// Signals to a program that reads a pipe: there is no prompt to come back to.
@Suite struct InterruptionTests {
  let folder: TemporaryFolder
  let pipe: String

  init() throws {
    folder = try TemporaryFolder()
    pipe = folder.path("pipe")
    mkfifo(pipe, 0o600)
  }

  /// Starts the prompt behind a pipe that never ends, and waits until it reads.
  private func started() throws -> Terminal {
    let terminal = try Terminal(
      "/bin/sh",
      ["-c", "exec 3<>\"$2\"; exec \"$1\" <\"$2\"", "sh", Program.path("LinePrompt"), pipe])
    try send("one", to: terminal)
    return terminal
  }

  private func send(_ line: String, to terminal: Terminal) throws {
    let descriptor = open(pipe, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    _ = write(descriptor, line + "\n", line.utf8.count + 1)
    try terminal.expect("line: \"\(line)\"")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalEndsTheWaitForAPipe(signal: Int32) throws {
    let terminal = try started()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(128 + signal))
    try terminal.expect("terminated by \(signal)")
  }
}

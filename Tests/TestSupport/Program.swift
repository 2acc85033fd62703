import Glibc

/// A built product, run as a user runs it.
public enum Program {
  /// What a run left behind.
  public struct Run: Sendable {
    public let output: [UInt8]
    public let errors: [UInt8]
    public let ending: Ending

    /// Standard output; bytes that are not UTF-8 show as U+FFFD.
    public var outputText: String { String(decoding: output, as: UTF8.self) }
    /// Standard error, likewise.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The path of a product: it is built into the folder that the test program runs from.
  public static func path(_ product: String) -> String {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &name, Int(PATH_MAX))
    let path = String(
      decoding: name.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [Substring(product)]).joined(separator: "/")
  }

  /// Runs a product to its end, all its streams pipes; stopped with SIGKILL after two minutes.
  ///
  /// - Parameters:
  ///   - input: what stands on standard input.
  ///   - environment: added to a small, fixed one; see `Terminal`.
  ///   - folder: the working folder; the test's own where nil.
  public static func run(
    _ product: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = [:], folder: String? = nil
  ) throws -> Run {
    try run(
      path: path(product), arguments, input: Array(input.utf8), environment: environment,
      folder: folder)
  }

  /// Runs any program; see `run(_:_:input:environment:folder:)`.
  public static func run(
    path: String, _ arguments: [String] = [], input: [UInt8] = [],
    environment: [String: String] = [:], folder: String? = nil
  ) throws -> Run {
    let (stdin, stdout, stderr) = try (Pipe(), Pipe(), Pipe())
    let process = try Spawn.start(
      path, arguments, environment: environment, folder: folder,
      streams: .descriptors(
        input: stdin.reading, output: stdout.writing, errors: stderr.writing))
    stdin.closeReading()
    stdout.closeWriting()
    stderr.closeWriting()
    let (output, errors) = exchange(input, stdin: stdin, stdout: stdout, stderr: stderr, process)
    return Run(output: output, errors: errors, ending: Spawn.wait(for: process))
  }

  /// Writes the input and reads both outputs at once, or a full pipe would stop everybody.
  private static func exchange(
    _ input: [UInt8], stdin: Pipe, stdout: Pipe, stderr: Pipe, _ process: pid_t
  ) -> ([UInt8], [UInt8]) {
    var rest = input[...]
    var outputs: [Int32: [UInt8]] = [stdout.reading: [], stderr.reading: []]
    var isOpen: Set<Int32> = [stdout.reading, stderr.reading]
    if rest.isEmpty { stdin.closeWriting() }
    while !isOpen.isEmpty {
      var watched = isOpen.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if !rest.isEmpty {
        watched.append(pollfd(fd: stdin.writing, events: Int16(POLLOUT), revents: 0))
      }
      if poll(&watched, nfds_t(watched.count), 120_000) == 0 { kill(process, SIGKILL) }
      for one in watched where one.revents != 0 {
        if one.fd == stdin.writing {
          let count = rest.withUnsafeBytes { write(one.fd, $0.baseAddress, min($0.count, 4096)) }
          rest = count < 0 ? [] : rest.dropFirst(count)
          if rest.isEmpty { stdin.closeWriting() }
          continue
        }
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(one.fd, &block, block.count)
        if count > 0 { outputs[one.fd, default: []] += block[..<count] }
        if count <= 0 { isOpen.remove(one.fd) }
      }
    }
    return (outputs[stdout.reading] ?? [], outputs[stderr.reading] ?? [])
  }

  /// Both ends of a pipe, closed with the object; programs started meanwhile do not inherit them.
  private final class Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Spawn.Failure(description: "no pipe: errno \(errno)") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
      // A program that does not read its input must not end the test.
      signal(SIGPIPE, SIG_IGN)
    }

    deinit {
      closeReading()
      closeWriting()
    }

    func closeReading() {
      if reading >= 0 { close(reading) }
      reading = -1
    }

    func closeWriting() {
      if writing >= 0 { close(writing) }
      writing = -1
    }
  }
}

import Glibc

/// The commands of earlier sessions, in a file that several shells append to.
///
/// The file and its lock are readable by their owner only from the first byte on, and so is a
/// folder made for them. Each command is appended whole under a lock (`PATH.lock`, which is never
/// renamed). When the file holds a quarter more than `limit` commands it is rewritten beside
/// itself and renamed. A path that is a symbolic link, or no plain file (`/dev/null`), is never
/// replaced.
public struct HistoryFile: Hashable, Sendable {
  /// What could not be done to the file, with the system's number for why.
  public enum Failure: Error, Hashable, Sendable {
    case open(errno: Int32)
    case lock(errno: Int32)
    case write(errno: Int32)
  }

  /// As many commands as a session starts with unless told otherwise.
  public static let usualLimit = 5_000

  /// Where the file is.
  public let path: String
  /// How many commands are kept, the newest first to stay.
  public let limit: Int

  public init(path: String, limit: Int = HistoryFile.usualLimit) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// Whether a line is one to keep: not empty, and not begun with a blank, which is the user's
  /// way to keep it out.
  public static func keeps(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    return first != UInt8(ascii: " ") && first != 0x09
      && line.utf8.contains { $0 != UInt8(ascii: " ") && $0 != 0x09 && $0 != 0x0A }
  }

  /// The newest `limit` commands, oldest first; none where there is no readable file. A damaged
  /// line is left out, repeats in a row are one.
  public func entries() -> [String] {
    guard let descriptor = try? opened(O_RDONLY) else { return [] }
    defer { close(descriptor) }
    return Self.commands(in: PrivateFile.bytes(of: descriptor)).suffix(limit)
  }

  /// A place in the file up to which it was read.
  struct Mark: Hashable {
    let file: UInt64
    let offset: Int

    /// Where there was no file: all of one that comes is news.
    static let nowhere = Mark(file: 0, offset: 0)
  }

  /// The commands that were appended since, by this shell and by others, and where the file ends
  /// now. A file that took the place of another has none: what it holds is known.
  func news(since mark: Mark?) -> (commands: [String], mark: Mark)? {
    guard let descriptor = try? opened(O_RDONLY) else { return nil }
    defer { close(descriptor) }
    let status = PrivateFile.status(of: descriptor)
    guard status.isPlain else { return nil }
    let isKnown = mark?.file == status.number || mark == .nowhere
    let start = isKnown ? min(mark?.offset ?? 0, status.size) : status.size
    let bytes = PrivateFile.bytes(of: descriptor, from: start)
    // A line that another shell is writing is read the next time.
    let whole = bytes[..<((bytes.lastIndex(of: 0x0A) ?? -1) + 1)]
    return (
      Self.commands(in: Array(whole)), Mark(file: status.number, offset: start + whole.count)
    )
  }

  /// Appends a command that `keeps(_:)` accepts; any other is passed over.
  public func append(_ command: String) throws(Failure) {
    guard Self.keeps(command) else { return }
    PrivateFile.makeFolder(of: path)
    let lock = try locked()
    defer { close(lock) }
    let descriptor = try opened(O_RDWR | O_APPEND | O_CREAT)
    defer { close(descriptor) }
    let status = PrivateFile.status(of: descriptor)
    guard status.isPlain else { return }
    if status.mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    var line = HistoryEntry.line(for: command) + [0x0A]
    // A line that a full disk or a power cut left half must not swallow this one.
    if !PrivateFile.endsInLineFeed(descriptor, size: status.size) { line.insert(0x0A, at: 0) }
    guard PrivateFile.write(line, to: descriptor) else {
      let failure = errno
      ftruncate(descriptor, off_t(status.size))
      throw .write(errno: failure)
    }
    try capped(descriptor)
  }

  private func opened(_ flags: Int32) throws(Failure) -> Int32 {
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw .open(errno: errno) }
    return descriptor
  }

  private func locked() throws(Failure) -> Int32 {
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .open(errno: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let failure = errno
        close(descriptor)
        throw .lock(errno: failure)
      }
    }
    return descriptor
  }

  /// Rewrites the file with the newest commands when it has grown a quarter beyond the limit.
  private func capped(_ descriptor: Int32) throws(Failure) {
    // A command takes two bytes at least: smaller files need no counting.
    guard PrivateFile.status(of: descriptor).size > limit * 2 else { return }
    let bytes = PrivateFile.bytes(of: descriptor)
    let count = bytes.count { $0 == 0x0A }
    guard count > limit + max(1, limit / 4), !PrivateFile.isLink(path) else { return }
    let newest = Self.commands(in: bytes).suffix(limit)
    guard PrivateFile.replace(path, with: newest.flatMap { HistoryEntry.line(for: $0) + [0x0A] })
    else { throw .write(errno: errno) }
  }

  private static func commands(in bytes: [UInt8]) -> [String] {
    var commands: [String] = []
    for line in bytes.split(separator: 0x0A) {
      guard let command = HistoryEntry.command(in: line), command != commands.last else { continue }
      commands.append(command)
    }
    return commands
  }
}

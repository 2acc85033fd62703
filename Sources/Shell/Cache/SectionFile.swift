import CFastHash
import Glibc
import Text

/// A file of sections, each read by itself and held against its sum before anyone sees it.
///
/// A mark, the sections, a table of their lengths and sums, the sum of the table and its length. A
/// file that was cut short or damaged anywhere is no such file, or has a section that is not given
/// out.
final class SectionFile: Sendable {
  private static let mark = Array("factdesk sections 2\n".utf8)
  /// Of the sum of the table and of its length.
  private static let tailLength = 16 + 8

  /// A section that is not as it was written, or a file that cannot be read.
  struct Unusable: Error {}

  private struct Entry {
    let offset: Int
    let length: Int
    let sum: Sum
  }

  /// What tells bytes from any that they may become by accident: their XXH3 of 128 bits.
  private struct Sum: Equatable {
    let low, high: UInt64

    init(of bytes: [UInt8]) {
      let sum = bytes.withUnsafeBytes { fast_hash_128($0.baseAddress, $0.count) }
      (low, high) = (sum.low64, sum.high64)
    }

    init(from reader: inout PackedReader) throws(PackedDamage) {
      low = try reader.bits()
      high = try reader.bits()
    }

    func pack(into writer: inout PackedWriter) {
      writer.write(bits: low)
      writer.write(bits: high)
    }
  }

  private let descriptor: Int32
  private let entries: [Entry]

  var count: Int { entries.count }

  /// Opens a file; nil where there is none, or not a whole one.
  init?(at path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    guard let entries = try? Self.table(of: descriptor) else {
      close(descriptor)
      return nil
    }
    self.entries = entries
  }

  deinit { close(descriptor) }

  /// The bytes of a section, from any thread.
  func section(_ number: Int) throws(Unusable) -> [UInt8] {
    let entry = entries[number]
    let bytes = try Self.bytes(of: descriptor, at: entry.offset, count: entry.length)
    guard Sum(of: bytes) == entry.sum else { throw Unusable() }
    return bytes
  }

  private static func table(of descriptor: Int32) throws(Unusable) -> [Entry] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= mark.count + tailLength,
      try bytes(of: descriptor, at: 0, count: mark.count) == mark
    else { throw Unusable() }
    var tail = PackedReader(try bytes(of: descriptor, at: size - tailLength, count: tailLength))
    guard let sum = try? Sum(from: &tail), let length = try? tail.bits(),
      length <= size - mark.count - tailLength
    else { throw Unusable() }
    let start = size - tailLength - Int(length)
    let table = try bytes(of: descriptor, at: start, count: Int(length))
    guard Sum(of: table) == sum else { throw Unusable() }
    var reader = PackedReader(table)
    var offset = mark.count
    let entries = try? reader.list { reader throws(PackedDamage) in
      let entry = Entry(offset: offset, length: try reader.number(), sum: try Sum(from: &reader))
      offset += entry.length
      return entry
    }
    guard let entries, offset == start else { throw Unusable() }
    return entries
  }

  private static func bytes(of descriptor: Int32, at offset: Int, count: Int) throws(Unusable)
    -> [UInt8]
  {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      while filled < count {
        let got = pread(
          descriptor, room.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
    guard bytes.count == count else { throw Unusable() }
    return bytes
  }
}

extension SectionFile {
  /// Ends the names of files that are being written; before it stands the number of the process.
  private static let unfinished = ".new"

  /// Removes what programs that were ended while writing have left in a folder.
  static func removeUnfinished(in folder: String) {
    for name in folderNames(folder) where name.hasSuffix(unfinished) {
      let process = name.dropLast(unfinished.count).split(separator: ".").last.flatMap { pid_t($0) }
      guard let process, kill(process, 0) != 0, errno == ESRCH else { continue }
      unlink(folder + "/" + name)
    }
  }

  /// Writes a file of sections, one after another; it has its name when it is whole.
  struct Writer {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var table: [(length: Int, sum: Sum)] = []
    private var isBroken = false

    /// Nil where the file cannot be made.
    init?(_ path: String) {
      self.path = path
      temporary = "\(path).\(getpid())\(SectionFile.unfinished)"
      unlink(temporary)
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      descriptor = open(temporary, flags, mode_t(0o600))
      guard descriptor >= 0 else { return nil }
      write(SectionFile.mark)
    }

    mutating func append(_ section: PackedWriter) {
      table.append((section.bytes.count, Sum(of: section.bytes)))
      write(section.bytes)
    }

    /// - Returns: whether the file is there now; where it is not, nothing is left behind.
    mutating func finish() -> Bool {
      var writer = PackedWriter()
      writer.write(table) { writer, entry in
        writer.write(entry.length)
        entry.sum.pack(into: &writer)
      }
      write(writer.bytes)
      var tail = PackedWriter()
      Sum(of: writer.bytes).pack(into: &tail)
      tail.write(bits: UInt64(writer.bytes.count))
      write(tail.bytes)
      Glibc.close(descriptor)
      guard !isBroken, rename(temporary, path) == 0 else {
        unlink(temporary)
        return false
      }
      return true
    }

    private mutating func write(_ bytes: [UInt8]) {
      var done = 0
      while !isBroken, done < bytes.count {
        let count = bytes.withUnsafeBytes { room in
          Glibc.write(descriptor, room.baseAddress.map { $0 + done }, bytes.count - done)
        }
        if count < 0, errno == EINTR { continue }
        isBroken = count <= 0
        done += max(0, count)
      }
    }
  }
}

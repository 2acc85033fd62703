import Glibc
import Threads

extension FileReader {
  /// The documents of a long file of records, one to a line: while those of some lines are made, the
  /// next lines are read. Nil for any other file, and where something in it needs the whole to be
  /// judged: an encoding other than UTF-8, more records than are read.
  func readInWindows(_ found: FoundFile, progress: CorpusLoader.Progress?) -> CorpusLoader.Loaded? {
    let size = found.size
    guard encoding == nil, size >= 2 * window, size <= limits.fileBytes else { return nil }
    let descriptor = open(found.location, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard var current = try? LineWindow(of: descriptor, length: window),
      isOpening(current.bytes, named: found.path)
    else { return nil }
    // The digest is known when all has been read.
    let place = SourcePlace(
      path: found.path, file: found.shownLocation, fileDigest: .known(current.digest),
      encoding: TextEncoding.utf8.name)
    var records = RecordsRead(place)
    while !current.bytes.isEmpty {
      let next = Meanwhile { [current] in try? current.next() }
      let isRead = read(current, into: &records)
      // Waited for in any case: it reads from the descriptor.
      guard let following = next.value, isRead else { return nil }
      progress?(min(current.offset, size) >> 20, size >> 20)
      current = following
    }
    return records.loaded(from: current.digest)
  }

  /// Whether a file that begins so holds records, one to a line, in UTF-8.
  private func isOpening(_ bytes: [UInt8], named name: String) -> Bool {
    guard Container(bytes) == nil, !MailReader.opens(bytes),
      let decoded = try? Decoding().text(of: bytes, label: DeclaredEncoding.label(in: bytes))
    else { return false }
    return decoded.utf8.count == bytes.count && decoded.encoding == TextEncoding.utf8.name
      && decoded.faults.isEmpty && Format(of: bytes, name: name) == .lines
  }

  /// Makes documents of the records of a window; false where the whole file has to be judged.
  private func read(_ window: LineWindow, into records: inout RecordsRead) -> Bool {
    guard window.bytes.firstPlace(of: 0) == nil, Decoding.isUTF8(window.bytes) else { return false }
    let lines = RecordLines(
      window.bytes, after: records.lines, limit: limits.records - records.count)
    guard lines.faults.isEmpty else { return false }
    read(lines, into: &records)
    return true
  }
}

import Corpora
import JSONLines
import Threads

extension JournalReader {
  /// Bytes that are worth a piece of their own.
  private static let share = 1 << 20

  /// Every further event, read on all processors where there are many.
  ///
  /// A line's hash is of its own bytes after the hash that the line before bears, so that a piece can
  /// be read before the piece it follows. It counts once that one ends as this one was begun; at a
  /// fault, and where they do not meet, lines are read one after another.
  mutating func events() throws(JournalError) -> [SessionEvent] {
    let starts = self.starts
    let pieces = inParallel(starts.count - 1) { piece(starts[$0]..<starts[$0 + 1]) }
    var events: [SessionEvent] = []
    events.reserveCapacity(pieces.reduce(0) { $0 + ($1?.events.count ?? 0) })
    for case let piece? in pieces {
      guard piece.before == place else { break }
      events += piece.events
      line += piece.events.count
      place = piece.after
    }
    while let event = try event() { events.append(event) }
    return events
  }

  /// What a reader knows between two lines.
  private struct Place: Equatable {
    var offset: Int
    var head: Digest?
    var number: Int
    var step: Int
  }

  private var place: Place {
    get { Place(offset: offset, head: head, number: lastNumber, step: lastStep) }
    set {
      (offset, head, lastNumber, lastStep) = (
        newValue.offset, newValue.head, newValue.number, newValue.step
      )
    }
  }

  /// Lines that were read for themselves.
  private struct Piece {
    let before: Place
    let events: [SessionEvent]
    let after: Place
  }

  /// Where pieces begin, each at a line, and the end of the last.
  private var starts: [Int] {
    let most = 16
    let count = min(most, (bytes.count - offset) / Self.share)
    var starts = [offset]
    for number in 1..<max(1, count) {
      let middle = offset + (bytes.count - offset) * number / count
      guard let end = bytes[middle...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      if let last = starts.last, end + 1 > last { starts.append(end + 1) }
    }
    return starts + [bytes.count]
  }

  /// The whole lines of a range; nil where what stands before it is no event.
  private func piece(_ range: Range<Int>) -> Piece? {
    var reader = self
    if range.lowerBound > offset {
      guard let before = placeBefore(range.lowerBound) else { return nil }
      reader.place = before
    }
    let before = reader.place
    var events: [SessionEvent] = []
    while reader.offset < range.upperBound, let event = try? reader.event() { events.append(event) }
    return Piece(before: before, events: events, after: reader.place)
  }

  /// The place at which a line begins, as the line before it says.
  private func placeBefore(_ start: Int) -> Place? {
    let line = bytes[offset..<(start - 1)]
    let first = line.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? offset
    guard let object = (try? JSONValue(parsing: line[first...]))?.object,
      let number = object["n"]?.integer, let step = object["step"]?.integer,
      let head = object["hash"]?.string.flatMap({ Digest(hex: $0) })
    else { return nil }
    return Place(offset: start, head: head, number: number, step: step)
  }
}

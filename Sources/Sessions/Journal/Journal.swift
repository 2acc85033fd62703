import Corpora
import Text
import Threads

/// A session file as a value: its bytes, the session they add up to, and the hash of its last line.
///
/// NDJSON: line 1 is the header, each further line one event; see `JournalLine` for the chain of
/// hashes that links them. Bytes are only ever added, and members that are not known are kept.
public struct Journal: Sendable {
  public private(set) var session: Session
  /// The hash of the last line: whoever knows it can tell whether anything was changed or cut off.
  public private(set) var head: Digest
  private var written: WrittenBytes

  /// The whole file. Made at each call.
  public var bytes: [UInt8] { written.whole }

  /// The length of the file, in bytes.
  public var length: Int { written.count }

  /// A journal without events.
  public init(header: SessionHeader) {
    session = Session(header: header, events: [])
    let (bytes, head) = JournalLine.bytes(of: header.json, after: nil)
    self.head = head
    written = WrittenBytes(bytes)
  }

  /// Reads a whole journal, strictly: every line and every link is checked.
  ///
  /// - Throws: `JournalError` with the place of the first fault.
  public init(parsing bytes: [UInt8], path: UntrustedText) throws(JournalError) {
    var reader = JournalReader(bytes, path: path)
    let header = try reader.header()
    let events = try reader.events()
    guard let head = reader.head else { throw .notASession(path: path) }
    written = WrittenBytes(bytes)
    self.head = head
    session = Session(header: header, events: events)
  }

  /// Adds the changes of one command as one step; none for no changes.
  ///
  /// - Returns: the bytes of the new lines.
  @discardableResult
  public mutating func append(
    _ changes: [SessionChange], at: Timestamp, by: UntrustedText
  ) -> [UInt8] {
    let step = step(of: changes, at: at, by: by)
    add(step)
    return step.bytes
  }

  /// The lines of one command, not yet added.
  func step(of changes: [SessionChange], at: Timestamp, by: UntrustedText) -> JournalStep {
    var step = JournalStep(head: head)
    step.events = changes.enumerated().map { index, change in
      SessionEvent(
        number: session.events.count + index + 1, step: session.nextStep, at: at, by: by,
        change: change)
    }
    let events = step.events
    // The members of many lines are written on all processors, then linked one after another.
    let pieces = inPieces(events.count, most: max(1, min(16, events.count / Self.share))) {
      JournalLine.bodies(of: events[$0])
    }
    step.bytes.reserveCapacity(
      pieces.joined().reduce(0) { $0 + $1.count + JournalLine.lengthOfLink })
    for body in pieces.joined() {
      JournalLine.append(body, to: &step.bytes, head: &step.head)
    }
    return step
  }

  /// Lines that are worth a piece of their own.
  private static let share = 64

  /// Adds lines that `step` made for this journal.
  mutating func add(_ step: JournalStep) {
    written.add(step.bytes)
    head = step.head
    session.add(step.events)
  }
}

/// The lines that one command adds to a journal.
struct JournalStep {
  var events: [SessionEvent] = []
  var bytes: [UInt8] = []
  /// The hash of the last line after them.
  var head: Digest
}

import Corpora
import JSONLines
import Text

/// Reads the lines of a journal one by one, each only after the one before was found whole.
struct JournalReader {
  /// What every session file begins with.
  static let opening = Array("{\"factdesk\":\"session\"".utf8)

  /// Replaced only by tests that damage what is still to be read.
  var bytes: [UInt8]
  private let path: UntrustedText
  /// Offset of the next line; everything before it is whole.
  var offset = 0
  var head: Digest?
  var line = 1
  var lastNumber = 0
  var lastStep = 1

  init(_ bytes: [UInt8], path: UntrustedText) {
    self.bytes = bytes
    self.path = path
  }

  /// The first line.
  mutating func header() throws(JournalError) -> SessionHeader {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      throw looksLikeASession ? damaged(.halfLine, at: bytes.count) : .notASession(path: path)
    }
    let object: JSONObject
    do throws(JournalError) { object = try self.object(bytes[..<end]) } catch {
      throw looksLikeASession ? error : .notASession(path: path)
    }
    let fields = LineFields(object)
    guard object["factdesk"]?.string == "session", let format = object["format"]?.integer else {
      throw .notASession(path: path)
    }
    guard format <= SessionHeader.format else { throw .newerFormat(path: path, format: format) }
    guard format >= 1 else { throw .notASession(path: path) }
    let header: SessionHeader
    do throws(LineFault) { header = try SessionHeader(fields) } catch { throw damaged(error) }
    try link(bytes[..<end])
    return header
  }

  /// The next event; nil at the end of the file.
  mutating func event() throws(JournalError) -> SessionEvent? {
    guard offset < bytes.count else { return nil }
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      throw damaged(.halfLine, at: bytes.count)
    }
    let fields = LineFields(try object(bytes[offset..<end]))
    let event: SessionEvent
    do throws(LineFault) { event = try SessionEvent(fields) } catch { throw damaged(error) }
    guard event.number == lastNumber + 1, event.step >= lastStep else {
      throw damaged(.outOfOrder, at: offset)
    }
    try link(bytes[offset..<end])
    lastNumber = event.number
    lastStep = event.step
    return event
  }

  /// Whether the first bytes are those that every session begins with.
  private var looksLikeASession: Bool { bytes.starts(with: Self.opening) }

  private func object(_ line: ArraySlice<UInt8>) throws(JournalError) -> JSONObject {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw damaged(.malformed(why: UntrustedText(error.why)), at: offset + error.offset)
    }
    guard let object = value.object else {
      throw damaged(.malformed(why: UntrustedText("not an object")), at: offset)
    }
    return object
  }

  /// Checks the line's hash and passes on to the next.
  private mutating func link(_ line: ArraySlice<UInt8>) throws(JournalError) {
    guard let hash = JournalLine.hash(of: line, after: head) else {
      throw damaged(.brokenChain, at: offset)
    }
    head = hash
    offset = line.endIndex + 1
    self.line += 1
  }

  private func damaged(_ damage: JournalDamage, at byte: Int) -> JournalError {
    .damaged(JournalPlace(path: path, line: line, byte: byte), damage)
  }

  private func damaged(_ fault: LineFault) -> JournalError {
    switch fault {
    case .member(let why): damaged(.malformed(why: UntrustedText(why)), at: offset)
    case .unknownChange(let word): damaged(.unknownChange(UntrustedText(word)), at: offset)
    }
  }
}
